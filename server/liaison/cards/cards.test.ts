import { describe, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { OwnLiaison } from '../own/contract.ts'
import type { CardList, CardPage } from './contract.ts'

const t = await startTestApp()
const { as } = caseDriver(t)
const leader = 'vice-mayor-industry'
const { 'enterprise-own': own, 'enterprise-other': other } = t.sample.enterprises
const filled = { officePhone: '0990-2210001', mobile: '13900000001', helps: '用地、用电、融资', version: 0 }

const put = async (who: string, post: string, body: object) => (await as(who)).put(`/liaison/posts/${post}/card`, body)
const send = async (who: string, post: string, body: object) =>
  (await as(who)).post(`/liaison/posts/${post}/card/sendings`, body)
const mine = async (who: string) => (await (await as(who)).get('/liaison/own')).json<OwnLiaison>()

describe('[JZ-03] 联系卡', () => {
  test('本人、秘书岗或办公室填写；两个电话至少一个；要写能帮什么', async () => {
    expect((await put(leader, leader, { ...filled, officePhone: '', mobile: '' })).json()).toMatchObject({
      status: 422,
      code: 'no-phone',
    })
    expect((await put(leader, leader, { ...filled, officePhone: '转 5' })).statusCode).toBe(422)
    expect((await put(leader, leader, { ...filled, helps: '' })).statusCode).toBe(422)
    expect((await put('supervisor', leader, filled)).statusCode).toBe(403)
    expect((await put(leader, 'executive-vice-mayor', filled)).statusCode).toBe(404)
    expect((await put(leader, leader, filled)).json()).toMatchObject({ card: { version: 1, mobile: '13900000001' } })
  })

  test('修改是新的一版，原来的能查；两人同时改，后一个要先看到前一个的', async () => {
    expect((await put('dispatcher', leader, { ...filled, helps: '用地、用电' })).json()).toMatchObject({
      code: 'card-changed',
    })
    const changed = { ...filled, helps: '用地、用电', version: 1 }
    const answers = await Promise.all([put('dispatcher', leader, changed), put(leader, leader, changed)])
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409])
    const page = (await (await as(leader)).get(`/liaison/posts/${leader}/card`)).json<CardPage>()
    expect(page.versions.map(({ version, helps }) => [version, helps])).toEqual([
      [2, '用地、用电'],
      [1, '用地、用电、融资'],
    ])
    await expect(t.database.asOwner(`update liaison_cards set mobile = ''`)).rejects.toThrow(/kept as they were/)
  })

  test('没有填的卡不能发；发给联系的企业，不重发', async () => {
    expect((await send('dispatcher', 'executive-vice-mayor', { linked: true })).json()).toMatchObject({
      code: 'no-card',
    })
    expect((await send(leader, leader, { linked: true })).json()).toMatchObject({ code: 'no-recipient' })
    await (await as('dispatcher')).post('/liaison/links', { post: leader, enterprise: own, reason: '分管工业' })
    expect((await send(leader, leader, { linked: true })).json()).toEqual({ sent: 1 })
    expect((await send(leader, leader, { linked: true })).json()).toEqual({ sent: 0 })
  })
})

describe('[ZB-10][JZ-03] 企业看到联系自己的领导', () => {
  test('联系的企业看得到手机；别的企业一个字也看不到', async () => {
    expect(await mine('enterprise-own')).toMatchObject({
      called: '联系领导',
      leaders: [{ post: { id: leader }, level: 'city', card: { mobile: '13900000001' } }],
    })
    expect(await mine('enterprise-other')).toMatchObject({ leaders: [], cards: [] })
    const rows = await t.app.database.transaction(
      { ...enterpriseViewer(other), powers: ['liaison.manage'] },
      async (tx) => [await tx.many('select from liaison_cards'), await tx.many('select from liaison_links')],
    )
    expect(rows.map(({ length }) => length)).toEqual([0, 0])
  })

  test('没有联系关系的单位把卡发来，企业也看得到；没发的看不到', async () => {
    await put('industry-head', 'industry-head', { ...filled, helps: '技改、惠企政策' })
    expect((await mine('enterprise-other')).cards).toEqual([])
    expect((await send('industry-head', 'industry-head', { linked: false, enterprises: [other] })).json()).toEqual({
      sent: 1,
    })
    expect((await mine('enterprise-other')).cards).toMatchObject([{ post: { id: 'industry-head' } }])
  })

  test('部门的卡一次发给全部重点企业，不是重点的不发', async () => {
    await put('land-head', 'land-head', { ...filled, helps: '用地、规划' })
    expect((await send('land-head', 'land-head', { linked: false, key: true })).json()).toMatchObject({
      code: 'no-recipient',
    })
    await t.database.asOwner('update enterprises set key_enterprise = true where id = $1', [other])
    expect((await send('land-head', 'land-head', { linked: false, key: true })).json()).toEqual({ sent: 1 })
    expect((await mine('enterprise-other')).cards.map(({ post }) => post.id)).toContain('land-head')
    expect((await mine('enterprise-own')).cards).toEqual([])
  })

  test('走访过的日子企业看得到，领导写的看不到', async () => {
    const visit = { enterprise: own, on: '2026-10-09', place: '厂区', saw: '内部判断：资金紧', cleanConduct: true }
    await (await as(leader)).post('/liaison/visits', visit)
    const page = await mine('enterprise-own')
    expect(page.leaders[0]!.visits).toEqual([{ on: '2026-10-09', place: '厂区', problems: 0 }])
    expect(JSON.stringify(page)).not.toContain('内部判断')
  })
})

test('[JZ-03] 领导只看自己的卡，单位负责人看本单位的，办公室看全部', async () => {
  const posts = async (who: string) =>
    (await (await as(who)).get('/liaison/cards')).json<CardList>().rows.map(({ post }) => post.id)
  expect(await posts(leader)).toEqual([leader])
  expect(await posts('east-head')).toEqual(['east-head', 'east-leader-1', 'east-leader-2', 'east-leader-3'])
  expect(await posts('dispatcher')).toEqual(expect.arrayContaining([leader, 'industry-head', 'east-leader-1']))
})

const enterpriseViewer = (enterprise: string) => ({
  city: 'sample',
  person: null,
  post: null,
  posts: [],
  organisations: [],
  enterprise,
  reach: 'enterprise' as const,
  name: '',
})

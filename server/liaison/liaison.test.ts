import { describe, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { caseDriver } from '../cases/testing.ts'
import type { LeaderPage, LiaisonOverview, Visit } from './contract.ts'

const t = await startTestApp()
const { as, at, page } = caseDriver(t)
at('2026-10-12 09:00')

const own = t.sample.enterprises['enterprise-own']
const other = t.sample.enterprises['enterprise-other']
const leader = 'vice-mayor-industry'
const visitOf = (more: object = {}) => ({
  enterprise: own,
  on: '2026-10-09',
  saw: '三号车间停产线',
  cleanConduct: true,
  ...more,
})

const post = async (who: string, path: string, body: object, headers = {}) => {
  const response = await (await as(who)).post(`/liaison${path}`, body, headers)
  const answer = response.json<{ id: string; code?: string; errors?: { field: string }[] }>()
  return { status: response.statusCode, code: answer.code, field: answer.errors?.[0]?.field, id: answer.id }
}
const leaderPage = async (who = leader, id = who) =>
  (await (await as(who)).get(`/liaison/posts/${id}`)).json<LeaderPage>()
const overview = async (who = 'supervisor') => (await (await as(who)).get('/liaison')).json<LiaisonOverview>()
const visit = async (id: string, who = leader) => (await (await as(who)).get(`/liaison/visits/${id}`)).json<Visit>()
const owes = ({ owed }: LeaderPage, id: string) => owed.find(({ obligation }) => obligation === id)

describe('[YL-07] 一户企业一年只有一位市领导联系', () => {
  test('联系要写理由；已有人联系的、不能联系企业的岗位都不收', async () => {
    expect(await post('dispatcher', '/links', { post: leader, enterprise: own, reason: '' })).toMatchObject({
      status: 422,
      field: 'reason',
    })
    expect((await post('dispatcher', '/links', { post: leader, enterprise: own, reason: '分管工业' })).status).toBe(201)
    expect(
      await post('dispatcher', '/links', { post: 'executive-vice-mayor', enterprise: own, reason: '换人' }),
    ).toMatchObject({ status: 409, code: 'already-linked' })
    expect(await post('dispatcher', '/links', { post: 'clerk', enterprise: other, reason: '顺路' })).toMatchObject({
      status: 422,
      field: 'post',
    })
  })

  test('市里联系了，区县再联系同一户按本市规定拒绝；解除之后可以', async () => {
    const county = { post: 'east-head', enterprise: own, reason: '辖区企业' }
    expect(await post('dispatcher', '/links', county)).toMatchObject({ status: 409, code: 'linked-elsewhere' })
    const [link] = (await leaderPage()).enterprises
    expect((await post('dispatcher', `/links/${link!.link}/end`, { reason: '改由区里联系' })).status).toBe(200)
    expect((await post('dispatcher', `/links/${link!.link}/end`, { reason: '再来一次' })).code).toBe('link-ended')
    expect((await post('dispatcher', '/links', county)).status).toBe(201)
    const back = (await leaderPage('dispatcher', 'east-head')).enterprises[0]!
    await post('dispatcher', `/links/${back.link}/end`, { reason: '仍由市里联系' })
    for (const [enterprise, reason] of [
      [own, '分管工业'],
      [other, '分管工业'],
    ] as const)
      expect((await post('dispatcher', '/links', { post: leader, enterprise, reason })).status).toBe(201)
  })

  test('同时联系同一户，只成一个', async () => {
    await t.database.asOwner(
      `update liaison_links set until = '2026-10-12', end_reason = '测试' where enterprise = $1`,
      [other],
    )
    const both = await Promise.all(
      [leader, 'executive-vice-mayor'].map((id) =>
        post('dispatcher', '/links', { post: id, enterprise: other, reason: '同时' }),
      ),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    await t.database.asOwner(`update liaison_links set post = $2 where enterprise = $1 and until is null`, [
      other,
      leader,
    ])
  })
})

describe('[YL-07] 走访记录', () => {
  test('没有确认廉洁记录的不能提交，日期不能在今天之后', async () => {
    expect(await post(leader, '/visits', visitOf({ cleanConduct: false }))).toMatchObject({
      status: 422,
      field: 'cleanConduct',
    })
    expect(await post(leader, '/visits', visitOf({ on: '2026-10-13' }))).toMatchObject({ status: 422, field: 'on' })
    expect((await t.database.asOwner('select from liaison_visits')).length).toBe(0)
  })

  test('[ZB-11] 听到的问题当场成为诉求，一直连着；重发不记两次', async () => {
    const body = visitOf({
      place: '东城产业园',
      companions: ['市工信局'],
      problems: ['厂门口道路挖开后两月未恢复', '进口设备通关排期太久'],
    })
    const headers = { 'idempotency-key': 'visit-0001' }
    const { id, status } = await post(leader, '/visits', body, headers)
    expect(status).toBe(201)
    expect((await post(leader, '/visits', body, headers)).id).toBe(id)
    const { problems } = await visit(id)
    expect(problems.map(({ title }) => title)).toEqual(['厂门口道路挖开后两月未恢复', '进口设备通关排期太久'])
    const appeal = await page('clerk', problems[0]!.id)
    expect(appeal).toMatchObject({ channel: { id: 'visit' }, enterprise: { id: own } })
  })

  test('一个问题写不成诉求，整次走访都不记', async () => {
    const before = (await t.database.asOwner('select from liaison_visits')).length
    expect((await post(leader, '/visits', visitOf({ problems: ['      '] }))).status).toBe(422)
    expect((await t.database.asOwner('select from liaison_visits')).length).toBe(before)
  })

  test('更正是新的一版，写明为什么；原来的不动，也不能直接改', async () => {
    const { id } = await post(leader, '/visits', visitOf({ on: '2026-09-01' }))
    const correction = { ...visitOf({ on: '2026-09-02' }), version: 1, correction: '日期写错' }
    expect((await post(leader, `/visits/${id}/corrections`, correction)).status).toBe(200)
    expect((await post(leader, `/visits/${id}/corrections`, correction)).code).toBe('visit-changed')
    expect(await visit(id)).toMatchObject({ version: 2, on: '2026-09-02', correction: '日期写错' })
    await expect(t.database.asOwner(`update liaison_visits set saw = '改了'`)).rejects.toThrow(
      /kept as they were written/,
    )
  })

  test('领导只看自己的，替别人记要是秘书岗或办公室', async () => {
    const { id } = await post(leader, '/visits', visitOf({ on: '2026-03-03' }))
    expect((await (await as('executive-vice-mayor')).get(`/liaison/visits/${id}`)).statusCode).toBe(404)
    expect((await post('executive-vice-mayor', '/visits', visitOf({ post: leader }))).status).toBe(403)
    expect((await post('dispatcher', '/visits', visitOf({ post: leader, on: '2026-03-03' }))).status).toBe(201)
    const rows = await t.app.database.transaction(
      {
        city: 'sample',
        person: null,
        post: 'executive-vice-mayor',
        posts: ['executive-vice-mayor'],
        organisations: ['government'],
        powers: ['admin'],
        enterprise: null,
        reach: 'city',
        name: '',
      },
      (tx) => tx.many('select from liaison_visits'),
    )
    expect(rows.length).toBe(0)
  })
})

describe('[YL-07] 应尽之责由记录算出', () => {
  test('年中才联系的，按剩下的日子折算，至少 1 次', async () => {
    expect((await leaderPage()).enterprises.map(({ owed }) => owed)).toEqual([1, 1])
    await t.database.asOwner(`update liaison_links set since = '2026-01-01' where post = $1`, [leader])
  })

  test('每户 2 次：同一天只算一次，一户多去不能抵另一户', async () => {
    const mine = await leaderPage()
    expect(mine.enterprises.map(({ name, visits, owed }) => [name, visits, owed])).toEqual([
      ['绿源食品有限公司', 0, 2],
      ['盛泰铸造有限公司', 3, 2],
    ])
    expect(owes(mine, 'visits')).toMatchObject({ done: 2, owed: 4, remaining: 2, due: '2026-12-31' })
    expect(owes(mine, 'links')).toMatchObject({ status: 'met', done: 2, owed: 2 })
  })

  test('落后的排在前面，合计数得对', async () => {
    const { leaders, totals } = await overview()
    expect(leaders[0]!.behind).toBeGreaterThanOrEqual(leaders.at(-1)!.behind)
    expect(totals.find(({ obligation }) => obligation === 'links')).toMatchObject({ done: 2, owed: 4, subjects: 2 })
    expect((await overview(leader)).leaders.map((row) => row.post.id)).toEqual([leader])
    expect((await overview('industry-head')).leaders.map((row) => row.post.id)).toEqual(['industry-head'])
  })

  test('年底一过，没完成的是过期', async () => {
    at('2027-01-01 09:00')
    expect((await leaderPage()).year).toBe(2027)
    at('2026-12-31 09:00')
    expect(owes(await leaderPage(), 'visits')?.status).toBe('at-risk')
    at('2026-10-12 09:00')
  })

  test('对接记一次，写进企业那一行', async () => {
    expect(
      (await post(leader, '/contacts', { enterprise: other, on: '2026-10-10', how: '电话对接，互留联系方式' })).status,
    ).toBe(201)
    expect((await leaderPage()).enterprises[0]).toMatchObject({ contacted: '2026-10-10' })
  })
})

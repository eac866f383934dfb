import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { paperText } from '../../documents/testing-paper.ts'
import { startTestApp } from '../../testing/app.ts'
import type { BulletinKinds, LiaisonBulletin, YearSheet } from './contract.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
const leader = 'vice-mayor-industry'
const { 'enterprise-own': own, 'enterprise-other': other } = t.sample.enterprises
const third = '/liaison/bulletins/linking/2026-3'

const read = async (who = 'dispatcher', path = third) => (await (await as(who)).get(path)).json<LiaisonBulletin>()
const publish = async (who = 'dispatcher', path = third) => (await as(who)).post(path)
const remark = async (text: string, version: number, who = 'dispatcher') =>
  (await as(who)).put(`${third}/remarks`, { text, version })
const visit = async (on: string, problems: string[] = [], enterprise = own) => {
  const body = { post: leader, enterprise, on, saw: '看了车间', cleanConduct: true, problems }
  expect((await (await as('dispatcher')).post('/liaison/visits', body)).statusCode).toBe(201)
}
const paper = async (path: string) => paperText((await (await as('dispatcher')).get(path)).rawPayload)

beforeAll(async () => {
  at('2026-09-01 09:00')
  for (const enterprise of [own, other])
    await (await as('dispatcher')).post('/liaison/links', { post: leader, enterprise, reason: '分管工业' })
  await t.database.asOwner(`update liaison_links set since = '2026-01-01'`)
  at('2026-11-02 09:00')
  await visit('2026-06-30')
  await visit('2026-07-01', ['厂门口道路挖开后两月未恢复'])
  await visit('2026-09-30')
  await visit('2026-09-30')
  await visit('2026-10-01', ['进口设备通关排期太久'])
})

describe('[PE-06] 按季度通报领导联系企业情况', () => {
  test('只算这一季的走访和带回的问题，七月一日和九月三十日都算；累计算到季末', async () => {
    const { leaders, total, asOf, counties } = await read()
    expect(asOf).toBe('2026-09-30')
    expect(leaders.find(({ post }) => post.id === leader)).toMatchObject({
      links: 2,
      linksOwed: 2,
      visits: 2,
      done: 2,
      owed: 4,
      heard: 1,
      open: 1,
      rank: 1,
    })
    expect(leaders.find(({ post }) => post.id === 'executive-vice-mayor')).toMatchObject({ links: 0, rank: null })
    expect(total).toMatchObject({ visits: 2, heard: 1 })
    expect(counties).toEqual([])
  })

  test('没有过完的一季只有草稿，不能发布；没有开始的没有', async () => {
    expect(await read('dispatcher', '/liaison/bulletins/linking/2026-4')).toMatchObject({ asOf: '2026-11-02' })
    expect((await publish('dispatcher', '/liaison/bulletins/linking/2026-4')).json()).toMatchObject({
      code: 'period-not-over',
      detail: '2026年第4季度还没有过完，2027-01-01 起才能发布。',
    })
    for (const path of ['linking/2027-1', 'linking/2026-5', 'linking/2026-0', 'other/2026-3'])
      expect((await (await as('dispatcher')).get(`/liaison/bulletins/${path}`)).statusCode).toBe(404)
  })

  test('编者的话可以改，两人同时改要先看到前一个的；只有联系办公室和督查岗能写', async () => {
    expect((await remark('请各位领导补上走访', 0, leader)).statusCode).toBe(403)
    expect((await remark('请各位领导补上走访。', 0)).json()).toMatchObject({ remarks: { version: 1 } })
    expect((await remark('另一句', 0, 'supervisor')).json()).toMatchObject({ code: 'remarks-changed' })
    expect((await remark('请各位领导在四季度补上走访。', 1)).json()).toMatchObject({ remarks: { version: 2 } })
    const draft = await paper(`${third}/paper.docx`)
    expect(draft).toContain('（征求意见稿）')
    expect(draft).not.toContain('〔')
  })

  test('没有发布的，领导看不到；发布就定格，有文号，记录再变数也不变，只发布一次', async () => {
    expect((await (await as(leader)).get(third)).statusCode).toBe(404)
    const answers = await Promise.all([publish(), publish('supervisor')])
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409])
    const published = await read()
    expect(published).toMatchObject({ frozen: { number: '云澜联通〔2026〕1号' }, remarks: { version: 2 } })
    expect(published.rules.at(-1)).toContain('联系不满 2 户')
    await visit('2026-08-08')
    expect(await read(leader)).toEqual(published)
    expect((await remark('再改', 2)).json()).toMatchObject({ code: 'already-published' })
    await expect(t.database.asOwner(`update liaison_bulletins set data = '{}'`)).rejects.toThrow(/kept as they were/)
  })

  test('公文和表格说的是同一组数', async () => {
    const text = await paper(`${third}/paper.docx`)
    expect(text).toContain('关于2026年第3季度领导联系企业情况的通报')
    expect(text).toContain('本期走访2次；带回问题1个')
    expect(text).toContain('请各位领导在四季度补上走访。')
    const book = new ExcelJS.Workbook()
    const file = await (await as('dispatcher')).get(`${third}/table.xlsx`)
    await book.xlsx.load(file.rawPayload as unknown as ArrayBuffer)
    const rows = book.worksheets[0]!.getSheetValues().filter(Array.isArray)
    expect(rows.find((row) => row.includes('分管工业副市长'))).toEqual(
      expect.arrayContaining(['市级领导', '分管工业副市长', 2]),
    )
  })

  test('期次列出哪些发了、哪些过完没发', async () => {
    const { kinds } = (await (await as('supervisor')).get('/liaison/bulletins')).json<BulletinKinds>()
    expect(kinds[0]!.periods.map(({ id, over, number }) => [id, over, number])).toEqual([
      ['2026-1', true, null],
      ['2026-2', true, null],
      ['2026-3', true, '云澜联通〔2026〕1号'],
      ['2026-4', false, null],
    ])
  })
})

test('[PE-06] 一年的情况成一张表，供年度述职；各期通报和名次在上面；别人的看不到', async () => {
  const path = `/liaison/posts/${leader}/years/2026`
  const sheet = (await (await as(leader)).get(path)).json<YearSheet>()
  expect(sheet.enterprises).toMatchObject([
    { name: '盛泰铸造有限公司', visits: 5, heard: 2 },
    { name: '绿源食品有限公司', visits: 0 },
  ])
  expect(sheet.bulletins).toEqual([
    { periodName: '2026年第3季度', number: '云澜联通〔2026〕1号', rank: 1, of: 1, behind: 1 },
  ])
  expect(await paper(`${path}/sheet.docx`)).toContain('2026年度领导联系企业情况表')
  expect((await (await as('executive-vice-mayor')).get(path)).statusCode).toBe(404)
  expect((await (await as(leader)).get(`/liaison/posts/${leader}/years/2027`)).statusCode).toBe(404)
})

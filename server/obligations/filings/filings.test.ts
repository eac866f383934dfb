import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { Filing, FilingRow, Filings } from './contract.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
at('2026-10-12 09:00')

const plan = {
  obligation: 'county-plan',
  period: '2026-09-01',
  version: 0,
  paper: 'plan',
  title: '东城区落实方案',
  content: '机制、分工和时间安排见正文。',
  files: [],
}

const send = async (who: string, path: string, body: object) => {
  const response = await (await as(who)).post(`/filings${path}`, body)
  const answer = response.json<{ id: string; code?: string; errors?: { field: string }[]; reminded?: number }>()
  const { id, code, reminded } = answer
  return { status: response.statusCode, id, code, field: answer.errors?.[0]?.field, reminded }
}
const filings = async (who: string, year?: number) =>
  (await (await as(who)).get(`/filings${year ? `?year=${year}` : ''}`)).json<Filings>()
const paper = async (who: string, id: string) => (await (await as(who)).get(`/filings/${id}`)).json<Filing>()
const rowOf = async (who: string, obligation: string): Promise<FilingRow> =>
  (await filings(who)).rows.find((row) => row.obligation === obligation)!
const handIn = async (more: object = {}, who = 'east-handler') => await send(who, '', { ...plan, ...more })

describe('[ZB-13] 区县在 10 月 20 日前报自己的方案', () => {
  test('没报时是正常；单位只看自己的，办公室看全部', async () => {
    expect(await rowOf('east-handler', 'county-plan')).toMatchObject({
      status: 'on-course',
      due: '2026-10-20',
      daysLeft: 6,
      countedOn: null,
      filing: null,
      mayFile: true,
    })
    expect((await filings('land-handler')).rows.map(({ subject }) => subject.id)).toEqual(['land-head'])
    expect((await filings('dispatcher')).rows.length).toBeGreaterThan(3)
    expect((await filings('vice-mayor-industry')).rows).toEqual([])
  })

  test('材料不对、没有内容、期不对、不是自己的，都不收', async () => {
    expect(await handIn({ paper: 'poem' })).toMatchObject({ status: 422, field: 'paper' })
    expect(await handIn({ content: ' ' })).toMatchObject({ status: 422, field: 'content', code: 'paper-empty' })
    expect(await handIn({ period: '2026-01-01' })).toMatchObject({ status: 422, field: 'period' })
    expect(await handIn({ unit: 'east' })).toMatchObject({ status: 422, field: 'unit' })
    expect((await handIn({}, 'land-handler')).status).toBe(404)
    expect((await handIn({ subject: 'east-head' }, 'land-handler')).status).toBe(404)
    expect((await t.database.asOwner('select from filings')).length).toBe(0)
  })

  test('报了就完成；退回就不算，改好再报从再报那天算', async () => {
    const { id, status } = await handIn()
    expect(status).toBe(201)
    expect(await rowOf('east-handler', 'county-plan')).toMatchObject({ status: 'met', countedOn: '2026-10-12' })
    expect((await handIn()).code).toBe('filing-changed')
    expect(await send('dispatcher', `/${id}/reviews`, { version: 1, outcome: 'returned', reason: ' ' })).toMatchObject({
      status: 422,
      field: 'reason',
    })
    expect((await send('supervisor', `/${id}/reviews`, { version: 1, outcome: 'accepted', reason: '' })).status).toBe(
      403,
    )
    at('2026-10-21 09:00')
    const back = { version: 1, outcome: 'returned', reason: '缺市县不重复的名单' }
    expect((await send('dispatcher', `/${id}/reviews`, back)).status).toBe(201)
    expect(await rowOf('east-handler', 'county-plan')).toMatchObject({
      status: 'late',
      countedOn: null,
      filing: { state: 'returned', reason: '缺市县不重复的名单' },
    })
    expect((await handIn({ version: 1, content: '补了名单' })).id).toBe(id)
    expect(await rowOf('east-handler', 'county-plan')).toMatchObject({ status: 'met-late', countedOn: '2026-10-21' })
    expect((await send('dispatcher', `/${id}/reviews`, back)).code).toBe('filing-changed')
    expect((await send('dispatcher', `/${id}/reviews`, { ...back, version: 2, outcome: 'accepted' })).status).toBe(201)
    expect((await send('dispatcher', `/${id}/reviews`, { ...back, version: 2 })).code).toBe('filing-reviewed')
    const read = await paper('east-head', id)
    expect(read.versions.map(({ version, review }) => [version, review?.outcome])).toEqual([
      [2, 'accepted'],
      [1, 'returned'],
    ])
    expect((await (await as('land-head')).get(`/filings/${id}`)).statusCode).toBe(404)
  })

  test('没有退回只是补充的，仍按第一次报的那天算', async () => {
    at('2026-11-02 09:00')
    const first = { ...plan, obligation: 'rules', period: '2026-01-01', paper: 'rules', title: '操作细则' }
    await handIn(first, 'land-handler')
    at('2026-11-25 09:00')
    expect((await handIn({ ...first, version: 1 }, 'land-handler')).status).toBe(201)
    expect(await rowOf('land-handler', 'rules')).toMatchObject({ status: 'met', countedOn: '2026-11-02' })
  })
})

describe('[GZ-01] 没报的列得出来，催得到', () => {
  test('期限那天还不算过期，第二天算；写明单位的材料要选单位', async () => {
    at('2026-11-20 09:00')
    expect((await rowOf('finance-handler', 'rules')).status).toBe('at-risk')
    at('2026-11-21 09:00')
    expect((await rowOf('finance-handler', 'rules')).status).toBe('late')
    const work = { ...plan, obligation: 'rules', period: '2026-01-01', paper: 'work-plan', title: '工作方案' }
    expect(await handIn(work, 'finance-handler')).toMatchObject({ status: 422, field: 'unit' })
    expect((await handIn({ ...work, unit: 'east' }, 'finance-handler')).status).toBe(201)
    expect((await rowOf('finance-handler', 'rules')).filing).toMatchObject({ unit: '东城区', paper: '工作方案' })
  })

  test('提醒只到没报的，一天一次', async () => {
    const asked = { obligation: 'rules', period: '2026-01-01' }
    const notices = () => t.database.asOwner(`select from notices where key like 'filing-reminder/rules/%'`)
    expect(await send('dispatcher', '/reminders', asked)).toMatchObject({ status: 200, reminded: 1 })
    const told = (await notices()).length
    expect(told).toBeGreaterThan(0)
    await send('dispatcher', '/reminders', asked)
    expect((await notices()).length).toBe(told)
  })

  test('导出的表里每家一行', async () => {
    const response = await (await as('dispatcher')).get('/filings/export')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(response.rawPayload as unknown as ArrayBuffer)
    const units: string[] = []
    book.worksheets[0]!.eachRow((row) => row.getCell(1).text === '配套细则' && units.push(row.getCell(3).text))
    expect(units.toSorted()).toEqual(['市工信局', '市自然资源局', '市金融办'].toSorted())
  })
})

test('[PE-28] 一季过了还有十天可报；上一年的也翻得到', async () => {
  at('2026-10-10 09:00')
  const report = await rowOf('industry-handler', 'progress')
  expect(report).toMatchObject({ status: 'at-risk', due: '2026-10-10', period: { name: '2026 年第 3 季度' } })
  at('2027-02-01 09:00')
  expect((await filings('industry-handler', 2026)).rows.filter(({ status }) => status === 'late').length).toBe(3)
})

test('写下的不能改，别的城市看不到', async () => {
  await expect(t.database.asOwner(`update filings set title = '改了'`)).rejects.toThrow(/kept as they were written/)
  const neighbour = await t.signIn('dispatcher', 'neighbour')
  expect((await neighbour.get('/filings')).json<Filings>().rows.every(({ filing }) => filing === null)).toBe(true)
})

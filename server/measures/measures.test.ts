import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { caseDriver, usualHandOut, usualResolve } from '../cases/testing.ts'
import { paperText } from '../documents/testing-paper.ts'
import { startTestApp } from '../testing/app.ts'
import type { CityDocument, MeasureDetail, MeasureRow, PublicDocument } from './contract.ts'

const t = await startTestApp()
const { act, as, at, open } = caseDriver(t)

const clause = async (id: string, who = 'supervisor'): Promise<MeasureRow> => {
  const document = (await (await as(who)).get('/measures')).json<CityDocument>()
  return document.measures.find((measure) => measure.id === id)!
}
const detail = async (who: string, id = 'organisation') =>
  (await (await as(who)).get(`/measures/${id}`)).json<MeasureDetail>()

test('[YL-05] 文件逐条：没有来件时不判快慢，没有建成的部分照实说', async () => {
  const document = (await (await as('industry-handler')).get('/measures')).json<CityDocument>()
  expect(document).toMatchObject({ title: '云澜市服务企业办法', version: 1 })
  expect(document.measures.map(({ id }) => id)).toEqual(sample.measures.map(({ id }) => id))
  expect(await clause('on-time')).toMatchObject({ light: { name: 'wait' }, figure: { value: null, n: 0, d: 0 } })
  expect(await clause('projects')).toMatchObject({
    light: { name: 'wait', word: '尚未建成' },
    notBuilt: ['项目'],
    figure: null,
  })
})

test('[YL-02] [ZB-01] 按期率由办件算出，逾期的单位列在后面，每个数都能打开', async () => {
  const handled = await open('clerk')
  await act('clerk', handled, 'accept')
  await act('dispatcher', handled, 'hand-out', usualHandOut)
  await act('industry-handler', handled, 'sign')
  await act('industry-handler', handled, 'contact', { text: '到厂核实，缺负荷 3200 千伏安' })
  await act('industry-handler', handled, 'resolve', usualResolve)
  const idle = await open('clerk', { body: '首次用工补贴没有到账，已经三个月，请核实原因。' })
  await act('clerk', idle, 'accept')
  await act('dispatcher', idle, 'hand-out', { ...usualHandOut, lead: 'labour' })
  expect(await clause('on-time')).toMatchObject({
    light: { name: 'ok' },
    figure: { value: 100, n: 1, d: 1, target: 95 },
  })

  at('2026-11-16 09:00')
  const { figure, light } = await clause('on-time', 'labour-handler')
  expect(light).toEqual({ name: 'late', word: '逾期 1 件' })
  expect(figure).toMatchObject({ value: 50, n: 1, d: 2, unit: '%' })
  expect(figure!.behind.parties).toEqual([
    {
      id: 'labour',
      name: '云澜市人力资源和社会保障局',
      n: 0,
      d: 1,
      late: 1,
      rows: { page: 'ledger', query: { mode: 'all', from: '2026-01-01', lead: 'labour' } },
    },
  ])
  expect(figure!.trend.map(({ month }) => month)).toEqual([
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ])
  expect(figure!.trend.at(-2)).toEqual({ month: '2026-10', value: 50 })
  expect(figure!.trend.at(-1)).toEqual({ month: '2026-11', value: null })
})

test('[YL-03] 逾期没有督办的为略落后，督办之后不再是', async () => {
  expect(await clause('urging')).toMatchObject({ light: { name: 'near', word: '1 件没督办' } })
  const late = (await (await as('supervisor')).get('/cases?light=late&lead=labour')).json<{ rows: { id: string }[] }>()
  await act('supervisor', late.rows[0]!.id, 'urge', { text: '请三日内报办理结果，并说明逾期原因。' })
  expect(await clause('urging')).toMatchObject({ light: { name: 'ok' }, figure: { value: 1 } })
})

test('[YL-04] 回答太少不计分', async () => {
  const { figure, light } = await clause('closing')
  expect(figure).toMatchObject({ value: null })
  expect(light.word).toBe('样本太少，不计分')
})

const report = { task: 'posts', unit: 'industry', state: 'in-progress', content: '岗位已定，名单正在报批。', files: [] }

test('[ZB-01] [GZ-01] 任务由责任单位自己报，报完成要有佐证，期限过了没完成的为逾期', async () => {
  const reports = '/measures/organisation/reports'
  const head = await as('industry-head')
  expect((await head.post(reports, report)).statusCode).toBe(201)
  const others = await (await as('land-head')).post(reports, report)
  expect([others.statusCode, others.json<{ code: string }>().code]).toEqual([403, 'not-responsible'])
  const supervision = await (await as('supervisor')).post(reports, report)
  expect(supervision.statusCode).toBe(403)
  const bare = await head.post(reports, { ...report, state: 'done' })
  expect([bare.statusCode, bare.json<{ code: string }>().code]).toEqual([422, 'evidence-missing'])
  const unknown = await head.post(reports, { ...report, task: 'dance' })
  expect(unknown.json<{ code: string }>().code).toBe('unknown-task')

  // The term of the list of posts was 2026-10-30; it is 2026-11-16.
  expect(await clause('organisation')).toMatchObject({
    light: { name: 'late', word: '逾期 2 项' },
    figure: { n: 0, d: 3 },
  })
  at('2026-10-30 17:00')
  expect((await clause('organisation')).light.name).toBe('wait')
  const { tasks } = await detail('labour-head')
  expect(tasks[0]).toMatchObject({ id: 'posts', light: { name: 'wait', word: '0 / 2 家完成' } })
  expect(tasks[0]!.units.map(({ unit, state, mayReport }) => [unit.id, state, mayReport])).toEqual([
    ['industry', 'in-progress', false],
    ['labour', 'not-started', true],
  ])
})

test('[ZB-01] 报完成附了佐证，全体人员能看到材料，进展留痕不能改', async () => {
  at('2026-11-16 10:00')
  const head = await as('industry-head')
  const lines = ['--b', 'content-disposition: form-data; name="file"; filename="名单.txt"', '', '岗位名单', '--b--', '']
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const file = (await head.send('POST', '/files', lines.join('\r\n'), headers)).json<{ id: string }>().id
  const done = await head.post('/measures/organisation/reports', { ...report, state: 'done', files: [file] })
  expect(done.statusCode, done.body).toBe(201)
  expect(await clause('organisation')).toMatchObject({ light: { word: '逾期 1 项' }, figure: { n: 1, d: 3 } })
  expect((await (await as('labour-handler')).get(`/files/${file}`)).statusCode).toBe(200)
  expect((await (await as('enterprise-own')).get(`/files/${file}`)).statusCode).toBe(404)
  await expect(t.database.asOwner(`update measure_reports set state = 'done'`)).rejects.toThrow('kept as they were')
})

const found = {
  kind: 'unannounced',
  date: '2026-11-13',
  findings: '随机走访三户企业，均有人联系；一个单位名单未更新。',
  outcome: 'partly',
  reportedTo: ['government'],
  circulation: 'responsible',
}

test('[ZB-01] 督查登记核查：三种方式，结果报上级，只在写明的范围内通报', async () => {
  const verifications = '/measures/organisation/verifications'
  const supervisor = await as('supervisor')
  for (const kind of ['unannounced', 'on-site', 'survey'])
    expect((await supervisor.post(verifications, { ...found, kind })).statusCode).toBe(201)
  expect((await supervisor.post(verifications, { ...found, kind: 'phone' })).statusCode).toBe(422)
  expect((await supervisor.post(verifications, { ...found, reportedTo: [] })).statusCode).toBe(422)
  const wrong = await supervisor.post(verifications, { ...found, reportedTo: ['industry'] })
  expect(wrong.json<{ code: string }>().code).toBe('unknown-unit')
  const tomorrow = await supervisor.post(verifications, { ...found, date: '2026-11-17' })
  expect(tomorrow.json<{ code: string }>().code).toBe('date-in-future')
  expect(
    (await supervisor.post(verifications, { ...found, date: '2026-11-16', circulation: 'above' })).statusCode,
  ).toBe(201)
  expect((await (await as('industry-head')).post(verifications, found)).statusCode).toBe(403)

  const seen = async (who: string) => (await detail(who)).verifications.length
  expect(await seen('supervisor')).toBe(4)
  expect(await seen('vice-mayor-industry')).toBe(4)
  expect(await seen('industry-handler')).toBe(3)
  expect(await seen('land-handler')).toBe(0)
  const [latest] = (await detail('supervisor')).verifications
  expect(latest).toMatchObject({ date: '2026-11-16', by: '市督查室 督查岗', reportedTo: [{ name: '云澜市人民政府' }] })
})

test('[ZB-01] 公众看到的只有发布过的数和合计，看不到谁落后、报告和核查', async () => {
  const read = async () => (await t.stranger().get('/public/document')).json<PublicDocument>()
  const before = await read()
  expect(before.measures.find(({ id }) => id === 'on-time')).toMatchObject({ figure: null })
  await (await as('supervisor')).post('/appeals/bulletins/2026-10')
  const after = await t.stranger().get('/public/document')
  const { measures } = after.json<PublicDocument>()
  expect(measures.find(({ id }) => id === 'on-time')!.figure).toMatchObject({ month: '2026-10', n: 1, d: 2 })
  expect(measures.find(({ id }) => id === 'organisation')!.tasks).toEqual({ done: 1, all: 3 })
  expect(measures.find(({ id }) => id === 'closing')!.figure).toBeNull()
  for (const hidden of ['名单正在报批', '随机走访', 'parties', 'behind', '副市长'])
    expect(after.body).not.toContain(hidden)
  expect((await (await as('enterprise-own')).get('/measures')).statusCode).toBe(403)
})

test('[YL-07] 领导联系走访的那一条由履职记录算出，落后的按岗位列出，打开就是那几项义务', async () => {
  at('2026-12-31 09:00')
  const behind = await clause('liaison')
  expect(behind).toMatchObject({
    notBuilt: [],
    figure: { value: 0, n: 0, d: 4, rows: { page: 'obligations', query: { only: 'links,visits,quarterly' } } },
  })
  expect(behind.figure!.behind.parties.map(({ id }) => id)).toContain('vice-mayor-industry')
  expect(behind.light.word).toBe('落后 4 位')
})

test('[ZB-01] 落实情况报告写明每条的数、谁落后、哪条逾期；企业下载不了', async () => {
  const response = await (await as('supervisor')).get('/measures/report.docx')
  const paper = await paperText(response.rawPayload)
  expect(paper).toContain('《云澜市服务企业办法》')
  expect(paper).toContain(`全文${sample.measures.length}条措施中`)
  expect(paper).toContain('云澜市人力资源和社会保障局')
  for (const { name } of sample.measures) expect(paper).toContain(name)
  expect((await (await as('enterprise-own')).get('/measures/report.docx')).statusCode).toBe(403)
})

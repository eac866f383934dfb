import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, test } from 'vitest'
import { uploadAs } from '../files/testing-upload.ts'
import { importKinds } from '../import-kinds.ts'
import type { ImportView, ReportPage } from '../imports/contract.ts'
import { runImport } from '../imports/run-import.ts'
import { startTestApp } from '../testing/app.ts'
import type { EnterprisePage, EnterpriseView } from './contract.ts'
import { testCreditCode } from './testing-credit-code.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'imports-'))
afterAll(() => rm(dataDir, { recursive: true }))
const t = await startTestApp({ config: { dataDir } })
const office = await t.signIn('dispatcher')

const upload = async (content: string | Buffer, name = '名录.csv'): Promise<ImportView> => {
  const response = await uploadAs(office, '/imports?kind=enterprises', name, content)
  expect(response.statusCode, response.body).toBe(201)
  return response.json()
}
const read = async (id: string): Promise<ImportView> => (await office.get(`/imports/${id}`)).json()
const run = async (content: string | Buffer, mode: 'all' | 'good', name?: string): Promise<ImportView> => {
  const { id } = await upload(content, name)
  expect((await office.post(`/imports/${id}/start`, { mode })).statusCode).toBe(202)
  await runImport(t.app, importKinds, 'sample', id)
  return read(id)
}
const one = async (n: number): Promise<EnterpriseView> => {
  const { rows } = (await office.get(`/enterprises?q=${testCreditCode(n)}`)).json<EnterprisePage>()
  return (await office.get(`/enterprises/${rows[0]!.id}`)).json()
}

const head = '企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,地区,注册地址'
const line = (n: number, more: Partial<Record<'name' | 'date' | 'capital' | 'place', string>> = {}) =>
  `${more.name ?? `云澜第${n}厂`},${testCreditCode(n)},${more.date ?? '2019-01-01'},N/A,${more.capital ?? '200万元人民币'},"铸造,加工",${more.place ?? '东城'},东一路 ${n} 号`

describe('looking before loading', () => {
  test('columns are recognised under the headings of registries, and the first rows shown as they would be loaded', async () => {
    const view = await upload(
      ['某某登记表', head, line(1), line(2, { date: '去年', place: '外地', capital: '若干' })].join('\n'),
    )
    expect(view).toMatchObject({ state: 'preview', total: 2, headerRow: 2, missing: [] })
    expect(view.mapping).toMatchObject({
      name: 0,
      creditCode: 1,
      established: 2,
      capital: 4,
      district: 6,
      address: 7,
      contactPhone: null,
    })
    expect(view.preview[0]).toMatchObject({
      row: 3,
      label: '云澜第1厂',
      problems: [],
      shown: { capital: '200 万元', district: '东城区', kind: '', established: '2019-01-01' },
    })
    expect(view.preview[1]).toMatchObject({
      problems: [{ field: 'established', message: '成立日期“去年”认不出，应为 2009-05-18 这样的日期。' }],
      notes: ['“外地”不是本市的区县，照原样记为登记地区。', '注册资本“若干”说不准是多少，照原样保留，金额记为未知。'],
    })
  })

  test('another column can be chosen, but not one for two', async () => {
    const { id } = await upload(['甲名,乙名,统一社会信用代码', `甲,乙厂子,${testCreditCode(5)}`].join('\n'))
    const before = await read(id)
    expect(before.missing).toEqual(['企业名称'])
    expect((await office.post(`/imports/${id}/start`, { mode: 'all' })).json()).toMatchObject({
      code: 'columns-missing',
    })
    const twice = await office.patch(`/imports/${id}`, { mapping: { name: 2 } })
    expect(twice.json().detail).toBe('“统一社会信用代码”和“企业名称”不能对应同一列，请改其中一个。')
    const after = (await office.patch(`/imports/${id}`, { mapping: { name: 1 } })).json<ImportView>()
    expect(after).toMatchObject({ missing: [], preview: [{ label: '乙厂子' }] })
  })

  test.each([
    ['空表.csv', head, '这个表格只有表头，没有数据行。'],
    [
      '别的.csv',
      '一,二\n1,2',
      '没有认出表头。导入企业名录的表格应有一行列名，至少有“企业名称”、“统一社会信用代码”；可以先下载模板对照。',
    ],
    ['文本.txt', '企业名称', '这里只收 xlsx、csv 文件；这个文件的内容是文本。'],
  ])('%s is refused with a sentence', async (name, content, sentence) => {
    expect((await uploadAs(office, '/imports?kind=enterprises', name, content)).json()).toMatchObject({
      status: 422,
      detail: sentence,
    })
  })

  test('the template can be imported as it is', async () => {
    const { rawPayload } = await office.get('/imports/kinds/enterprises/template')
    const view = await upload(rawPayload, '模板.xlsx')
    expect(view).toMatchObject({ total: 1, missing: [], preview: [{ problems: [], notes: [] }] })
    expect(Object.values(view.mapping)).not.toContain(null)
  })
})

describe('loading', () => {
  let refused: ImportView
  const bad = testCreditCode(13).replace(/.$/, 'O')
  const mixed = [
    head,
    line(11),
    line(12, { capital: '13万美元' }),
    `坏码厂,${bad},,,,,,`,
    line(11, { name: '重复行' }),
  ].join('\n')

  test('all or nothing: with a bad row nothing is loaded, and the report says which and why', async () => {
    const view = (refused = await run(mixed, 'all'))
    expect(view).toMatchObject({ state: 'refused', total: 4, good: 2, bad: 2, added: 0 })
    expect((await office.get(`/enterprises?q=${testCreditCode(11)}`)).json<EnterprisePage>().total).toBe(0)
    const { rows } = (await office.get(`/imports/${view.id}/rows?state=bad`)).json<ReportPage>()
    expect(rows.map(({ row, problems }) => [row, problems[0]!.message])).toEqual([
      [4, '第 18 位应为数字或大写字母（不含 I、O、S、V、Z），代码里没有字母 O，可能是数字 0。'],
      [5, `与第 2 行重复（${testCreditCode(11)}），只写入前面那一行。`],
    ])
  })

  test('the bad rows come back under the headings of the file, with the reason', async () => {
    const { rawPayload } = await office.get(`/imports/${refused.id}/report?only=bad`)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(rawPayload as unknown as ArrayBuffer)
    const sheet = book.worksheets[0]!
    expect(sheet.rowCount).toBe(3)
    expect((sheet.getRow(1).values as string[]).slice(6, 8)).toEqual(['企业名称', '统一社会信用代码'])
    expect(sheet.getRow(2).values).toEqual(expect.arrayContaining([4, '有误', '坏码厂', bad]))
  })

  test('what was refused may go on with exactly the good rows', async () => {
    await office.post(`/imports/${refused.id}/start`, { mode: 'good' })
    await runImport(t.app, importKinds, 'sample', refused.id)
    expect(await read(refused.id)).toMatchObject({
      state: 'done',
      good: 2,
      bad: 2,
      added: 2,
      changed: 0,
      same: 0,
      read: 2,
    })
    expect(await one(11)).toMatchObject({
      capitalFen: 200_000_000,
      district: 'east',
      source: 'import',
      changes: [{ what: 'import' }],
    })
    expect(await one(12)).toMatchObject({ capitalFen: 13_000_000, currency: 'USD', capitalText: '13万美元' })
  })

  test('a second import of the same adds none', async () => {
    expect(await run(mixed, 'good')).toMatchObject({ state: 'done', added: 0, changed: 0, same: 2, bad: 2 })
  })

  test('a later list brings up to date what it says and leaves what it does not', async () => {
    const view = await run(
      `企业名称,统一社会信用代码,行业,规上,注册资本（万元）\n新名字的厂,${testCreditCode(11)},铸造,是,350.5`,
      'all',
    )
    expect(view).toMatchObject({ state: 'done', changed: 1, added: 0 })
    expect(await one(11)).toMatchObject({
      name: '新名字的厂',
      industry: '铸造',
      aboveScale: true,
      capitalFen: 350_500_000,
      district: 'east',
      address: '东一路 11 号',
      aliases: [{ kind: 'former-name', name: '云澜第11厂' }],
    })
  })

  test('an xlsx in which the spreadsheet turned a code into a number is told so', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('表').addRows([
      ['企业名称', '统一社会信用代码'],
      ['数字码厂', Number('913703001234567890')],
    ])
    const view = await run(Buffer.from(await book.xlsx.writeBuffer()), 'all', '名录.xlsx')
    expect(view.state).toBe('refused')
    expect(view.preview[0]!.problems[0]!.message).toContain('被表格软件当成了数字')
  })
})

describe('a run cut short', () => {
  test('goes on where it stopped, after its lease has run out, and never twice at once', async () => {
    const many = [head, ...Array.from({ length: 450 }, (_, index) => line(1000 + index))].join('\n')
    const { id } = await upload(many)
    await office.post(`/imports/${id}/start`, { mode: 'all' })
    const kinds = importKinds.map((kind) => ({ ...kind }))
    let batches = 0
    kinds[0]!.load = async (app, tx, rows) => {
      if (++batches === 2) throw new Error('the process is gone')
      return importKinds[0]!.load(app, tx, rows)
    }
    await expect(runImport(t.app, kinds, 'sample', id)).rejects.toThrow('the process is gone')
    expect(await read(id)).toMatchObject({ state: 'loading', read: 200, added: 200 })
    await runImport(t.app, importKinds, 'sample', id)
    expect(await read(id)).toMatchObject({ added: 200 })
    t.clock.advance(60_001)
    await runImport(t.app, importKinds, 'sample', id)
    expect(await read(id)).toMatchObject({ state: 'done', read: 450, added: 450, same: 0 })
  })
})

describe('who may', () => {
  test('only posts with the power, and only for kinds they may load', async () => {
    const clerk = await t.signIn('clerk')
    expect((await clerk.get('/imports')).statusCode).toBe(403)
    const kinds: { id: string; may: boolean }[] = (await office.get('/imports/kinds')).json()
    const may = new Map(kinds.map((kind) => [kind.id, kind.may]))
    expect([may.get('enterprises'), may.get('appeals')]).toEqual([true, true])
  })

  test('an import of one city is not there in another', async () => {
    const neighbour = await t.signIn('dispatcher', 'neighbour')
    const { id } = await upload([head, line(900)].join('\n'))
    for (const path of [`/imports/${id}`, `/imports/${id}/rows`, `/imports/${id}/report`]) {
      expect((await neighbour.get(path)).statusCode).toBe(404)
    }
    expect((await neighbour.post(`/imports/${id}/start`, { mode: 'good' })).statusCode).toBe(404)
    expect((await neighbour.get('/imports')).json()).toEqual([])
  })

  test('what was not loaded can be put away, once', async () => {
    const { id } = await upload([head, line(901)].join('\n'))
    expect((await office.post(`/imports/${id}/cancel`)).json()).toMatchObject({ state: 'cancelled' })
    expect((await office.post(`/imports/${id}/start`, { mode: 'all' })).json()).toMatchObject({
      code: 'import-started',
    })
  })
})

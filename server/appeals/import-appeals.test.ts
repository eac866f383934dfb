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

const dataDir = await mkdtemp(join(tmpdir(), 'imports-'))
afterAll(() => rm(dataDir, { recursive: true }))
const t = await startTestApp({ config: { dataDir } })
const office = await t.signIn('dispatcher')

const head = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '反对数']
type Row = (string | number | Date | null)[]

async function run(rows: Row[], mode: 'all' | 'good', headings = head): Promise<ImportView> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('留言')
  sheet.addRows([headings, ...rows])
  sheet.getColumn(4).numFmt = 'yyyy\\-mm\\-dd\\ hh:mm:ss'
  const content = Buffer.from(await book.xlsx.writeBuffer())
  const uploaded = await uploadAs(office, '/imports?kind=appeals', '留言.xlsx', content)
  expect(uploaded.statusCode, uploaded.body).toBe(201)
  const { id } = uploaded.json<ImportView>()
  await office.post(`/imports/${id}/start`, { mode })
  await runImport(t.app, importKinds, 'sample', id)
  return (await office.get(`/imports/${id}`)).json()
}

const problems = async ({ id }: ImportView) => {
  const { rows } = (await office.get(`/imports/${id}/rows?state=bad`)).json<ReportPage>()
  return rows.map((row) => [row.row, ...row.problems.map(({ message }) => message)])
}

const caseOf = async (key: string) => {
  const [found] = await t.database.asOwner<Record<string, unknown>>(
    `select title, body, applicant, enterprise, channel, stage, registered_at as at from cases where city = 'sample' and source_key = $1`,
    [key],
  )
  return found
}

describe('[GZ-10] a list of messages goes into the one ledger', () => {
  test('date cells and dates as text, odd white space and signs, every text whole', async () => {
    const view = await run(
      [
        [
          188006,
          'A01',
          '\u3000厂区扩容\u00a0未批',
          '2026/2/28 11:25:05',
          '\n\t\t\n\u3000\u3000第一段 <b>&\n\t第二段***\t\n\n',
          0,
        ],
        [188007, 'A02', '道路命名', new Date('2026-08-01T09:05:07Z'), '详情'.repeat(3500), 1],
      ],
      'all',
    )
    expect(view).toMatchObject({ state: 'done', total: 2, added: 2, bad: 0, unit: '件' })
    expect(await caseOf('188006')).toMatchObject({
      title: '厂区扩容 未批',
      body: '第一段 <b>&\n第二段***',
      applicant: 'A01',
      channel: 'import',
      at: Date.parse('2026-02-28T11:25:05+08:00'),
    })
    expect(await caseOf('188007')).toMatchObject({
      body: '详情'.repeat(3500),
      at: Date.parse('2026-08-01T09:05:07+08:00'),
    })
  })

  test('a second import adds none; the same number for another matter is refused and named', async () => {
    const view = await run(
      [
        [188006, 'A01', '厂区扩容 未批', '2026/2/28 11:25:05', '第一段 <b>&\n第二段***', 0],
        [188007, 'A02', '另一件事', '2026/3/1 8:00:00', '别的内容', 0],
      ],
      'good',
    )
    expect(view).toMatchObject({ state: 'done', added: 0, same: 1, bad: 1 })
    expect((await problems(view))[0]![1]).toMatch(/^编号 188007 已经用于另一件诉求（\S+），请改编号，或删去这一行。$/)
  })

  test('all or nothing: what only the loader can refuse is found before anything is written', async () => {
    const before = await t.database.asOwner('select id from cases')
    const view = await run(
      [
        [1, 'B', '好的一行', '2026/3/1 8:00:00', '内容内容', 0],
        [188007, 'B', '占用编号的一行', '2026/3/1 8:00:00', '内容内容', 0],
      ],
      'all',
    )
    expect(view).toMatchObject({ state: 'refused', added: 0, good: 1, bad: 1 })
    expect(await t.database.asOwner('select id from cases')).toEqual(before)
    expect(await t.database.asOwner('select last from case_counters')).toEqual([{ last: 2 }])
  })

  test('a list without numbers is known by what it says', async () => {
    const headings = ['诉求人', '标题', '内容']
    const row: Row = ['某厂', '没有编号的诉求', '电压不稳']
    expect(await run([row], 'all', headings)).toMatchObject({ added: 1 })
    expect(await run([row], 'all', headings)).toMatchObject({ added: 0, same: 1 })
  })

  test('times that cannot be read or lie ahead, empty rows of text, wrong codes: which row and why', async () => {
    const view = await run(
      [
        [21, 'C', '甲', '上个月', '内容', 0],
        [22, 'C', '乙', '2026/10/12 9:00:01', '内容', 0],
        [23, 'C', null, '2026/10/1 8:00', ' ', 0],
        [24, 'C', '丁', '2026/10/12 9:00:00', '到此刻为止', 0],
      ],
      'good',
    )
    expect(view).toMatchObject({ added: 1, bad: 3 })
    expect(await problems(view)).toEqual([
      [2, '时间“上个月”认不出，应为 2026-10-08 09:30 这样的时间。'],
      [3, '时间晚于现在。'],
      [4, '没有内容，也没有主题。'],
    ])
  })

  test('the enterprise is found by its name or its code; an unknown code is refused', async () => {
    const headings = ['编号', '企业名称', '统一社会信用代码', '时间', '内容']
    const view = await run(
      [
        [31, '盛泰铸造有限公司', null, null, '按名称找到'],
        [32, '名录里没有的厂', null, null, '没有找到企业'],
        [33, null, '91990100000000001D', null, '代码不在名录'],
      ],
      'good',
      headings,
    )
    expect(view).toMatchObject({ added: 2, bad: 1 })
    expect(await caseOf('31')).toMatchObject({ enterprise: t.sample.enterprises['enterprise-own'] })
    expect(await caseOf('32')).toMatchObject({ enterprise: null, applicant: '名录里没有的厂' })
    expect((await problems(view))[0]![1]).toContain('名录里没有信用代码')
  })

  test('who wrote under an enterprise’s exact name is that enterprise; one that is only spoken of is not', async () => {
    const view = await run(
      [
        [41, '盛泰铸造有限公司', '停电', null, '请解决', 0],
        [42, '某职工', '欠薪', null, '盛泰铸造有限公司拖欠工资', 0],
      ],
      'all',
    )
    expect(view).toMatchObject({ added: 2 })
    expect(await caseOf('41')).toMatchObject({ enterprise: t.sample.enterprises['enterprise-own'] })
    expect(await caseOf('42')).toMatchObject({ enterprise: null, applicant: '某职工' })
  })
})

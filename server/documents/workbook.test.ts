import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { readRows } from './read-rows.ts'
import type { TableRow } from './table-row.ts'
import type { WorkbookColumn } from './workbook.ts'
import { writeWorkbook } from './workbook.ts'

interface Line {
  name: string
  count: number
}
const columns: WorkbookColumn<Line>[] = [
  { title: '名称', value: ({ name }) => name },
  { title: '件数', kind: 'number', value: ({ count }) => count },
  { title: '金额（元）', kind: 'fen', value: ({ count }) => count * 100 + 1 },
  { title: '日期', kind: 'date', value: () => '2026-10-12' },
  { title: '时间', kind: 'instant', value: () => Date.parse('2026-10-12T23:30:00Z') },
  { title: '空', value: () => null },
]

async function* lines(count: number): AsyncGenerator<Line> {
  for (let index = 0; index < count; index++) yield { name: `=HYPERLINK("x")&${index}<企业>\u0007`, count: index }
}

async function write(rows: AsyncIterable<Line>): Promise<Buffer> {
  const target = new PassThrough()
  const [content] = await Promise.all([
    buffer(target),
    writeWorkbook(target, { sheet: '台账', columns, facts: [['条件', '逾期']] }, rows),
  ])
  return content
}

test('what is written reads back: text stays text, dates are dates, money is yuan', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'))
  const path = join(folder, 'a.xlsx')
  await writeFile(path, await write(lines(1500)))
  const rows = (await Readable.from(readRows(path, 'xlsx')).toArray()) as TableRow[]
  await rm(folder, { recursive: true })
  expect(rows).toHaveLength(1501)
  expect(rows[2]!.cells).toEqual([
    '=HYPERLINK("x")&1<企业>',
    1,
    1.01,
    { date: '2026-10-12', time: null },
    { date: '2026-10-13', time: '07:30:00' },
  ])
})

test('no cell is a formula, the header is frozen, the second sheet says what was exported', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await write(lines(3))) as unknown as ArrayBuffer)
  const [table, facts] = book.worksheets
  expect(table!.getCell('A2').type).toBe(ExcelJS.ValueType.String)
  expect(table!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(table!.autoFilter).toBe('A1:F4')
  expect(facts!.getSheetValues().slice(1)).toEqual([
    [undefined, '条件', '逾期'],
    [undefined, '行数', '3'],
  ])
})

test('text beyond what a cell holds is cut and says so', async () => {
  const book = new ExcelJS.Workbook()
  const long = (async function* () {
    yield { name: '长'.repeat(40_000), count: 1 }
  })()
  await book.xlsx.load((await write(long)) as unknown as ArrayBuffer)
  const text = String(book.worksheets[0]!.getCell('A2').value)
  expect(text.length).toBeLessThanOrEqual(32_767)
  expect(text.endsWith('…（超出单元格上限，未完）')).toBe(true)
})

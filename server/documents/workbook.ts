import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { plainText } from './plain-text.ts'

/** What a column's values are; it decides how the sheet shows them. */
export type ColumnKind = 'text' | 'number' | 'fen' | 'date' | 'instant'

/** One column of an exported table. `value` gives text, a number, fen, an IsoDate or an Instant, as `kind` says. */
export interface WorkbookColumn<Row> {
  title: string
  kind?: ColumnKind
  /** In characters of the sheet's font; a Chinese character takes two. */
  width?: number
  value(row: Row): string | number | null
}

/** The second sheet: what was exported, under which conditions, by which post, when. */
export type WorkbookFacts = readonly (readonly [name: string, value: string])[]

export interface WorkbookPlan<Row> {
  sheet: string
  columns: readonly WorkbookColumn<Row>[]
  facts: WorkbookFacts
}

const formats: Record<ColumnKind, string> = {
  text: '@',
  number: 'General',
  fen: '#,##0.00',
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
}
const widths: Record<ColumnKind, number> = { text: 20, number: 10, fen: 16, date: 12, instant: 17 }
const header = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDF0F4' } },
} as const

/** Rows written before the zip is given time to leave; keeps memory flat whatever the number of rows. */
const breath = 200

/**
 * Writes rows into `target` as an xlsx file while they come; ends `target`. Resolves to the number of rows.
 * Text is always stored as text, so that `=cmd()` stays what somebody typed and never runs.
 */
export async function writeWorkbook<Row>(
  target: PassThrough,
  plan: WorkbookPlan<Row>,
  rows: AsyncIterable<Row>,
): Promise<number> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true, useSharedStrings: false })
  const sheet = workbook.addWorksheet(plan.sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = plan.columns.map(({ kind = 'text', width }) => ({
    width: width ?? widths[kind],
    style: { numFmt: formats[kind] },
  }))
  const titles = sheet.addRow(plan.columns.map(({ title }) => title))
  titles.eachCell((cell) => Object.assign(cell, header))
  titles.commit()
  let count = 0
  for await (const row of rows) {
    if (target.destroyed) return count
    sheet.addRow(plan.columns.map((column) => cellValue(column, row))).commit()
    count += 1
    if (count % breath === 0) await drained(target)
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(count, 1) + 1, column: plan.columns.length } }
  sheet.commit()
  writeFacts(workbook, [...plan.facts, ['行数', String(count)]])
  await workbook.commit()
  return count
}

function writeFacts(workbook: ExcelJS.stream.xlsx.WorkbookWriter, facts: WorkbookFacts): void {
  const sheet = workbook.addWorksheet('导出说明')
  sheet.columns = [
    { width: 16, style: { font: { bold: true } } },
    { width: 80, style: { alignment: { wrapText: true } } },
  ]
  for (const [name, value] of facts) sheet.addRow([name, textCell(value)]).commit()
  sheet.commit()
}

function cellValue<Row>({ kind = 'text', value }: WorkbookColumn<Row>, row: Row): string | number | Date | null {
  const given = value(row)
  if (given === null || given === '') return null
  switch (kind) {
    case 'text':
      return textCell(String(given))
    case 'number':
      return Number(given)
    case 'fen':
      return Number(given) / 100
    case 'date':
      return new Date(`${given}T00:00:00Z`)
    case 'instant':
      // A sheet knows no zones: it shows the city's own clock.
      return new Date(Number(given) + 8 * 3_600_000)
  }
}

/** The most characters a cell may hold. */
const longestCell = 32_767

function textCell(text: string): string {
  const clean = plainText(text)
  return clean.length <= longestCell ? clean : `${clean.slice(0, longestCell - 20)}…（超出单元格上限，未完）`
}

/** Lets the compressor run, and waits until the receiver has taken what is there or has gone. */
async function drained(target: PassThrough): Promise<void> {
  await setImmediate()
  while (target.writableNeedDrain && !target.destroyed) {
    await new Promise<void>((resolve) => {
      const go = (): void => {
        target.off('drain', go).off('close', go)
        resolve()
      }
      target.on('drain', go).on('close', go)
    })
  }
}

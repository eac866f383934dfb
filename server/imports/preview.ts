import type { Viewer } from '../access/viewer.ts'
import type { TableFormat } from '../documents/read-rows.ts'
import { readRows } from '../documents/read-rows.ts'
import type { TableRow } from '../documents/table-row.ts'
import { UnreadableTable } from '../documents/xlsx/archive.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import type { PreviewRow } from './contract.ts'
import type { ImportKind } from './import-kind.ts'
import type { Header } from './map-columns.ts'
import { findHeader } from './map-columns.ts'
import type { Mapping } from './row-cells.ts'
import { rowCells } from './row-cells.ts'

/** Rows among which the headings are looked for. */
const headRows = 10
const previewRows = 20

export interface Sketch extends Header {
  total: number
  first: TableRow[]
}

/** Goes through the file once: finds its headings, counts its rows and keeps the first 20. */
export async function sketchFile(path: string, format: TableFormat, kind: ImportKind): Promise<Sketch> {
  const head: TableRow[] = []
  let count = 0
  try {
    for await (const row of readRows(path, format)) {
      count += 1
      if (head.length < headRows + previewRows) head.push(row)
    }
  } catch (error) {
    if (error instanceof UnreadableTable) throw invalid('file', error.message, 'table-unreadable')
    throw error
  }
  const header = findHeader(head.slice(0, headRows), kind.columns)
  if (!header) throw invalid('file', noHeader(kind), 'table-without-headings')
  const before = head.filter(({ number }) => number <= header.row).length
  if (count === before) throw invalid('file', '这个表格只有表头，没有数据行。', 'table-empty')
  const first = head.filter(({ number }) => number > header.row).slice(0, previewRows)
  return { ...header, total: count - before, first }
}

/** The first rows as they would be loaded under a mapping. */
export async function previewOf(
  app: App,
  viewer: Viewer,
  kind: ImportKind,
  first: TableRow[],
  mapping: Mapping,
  headers: string[],
): Promise<PreviewRow[]> {
  const parse = await kind.rowParser(app, viewer)
  return first.map(({ number, cells }) => {
    const { label, shown, problems, notes } = parse(rowCells(cells, mapping, headers))
    return { row: number, label, shown, problems, notes }
  })
}

/** The first data rows of a file whose headings are known. */
export async function firstRows(path: string, format: TableFormat, headerRow: number): Promise<TableRow[]> {
  const first: TableRow[] = []
  for await (const row of readRows(path, format)) {
    if (row.number > headerRow) first.push(row)
    if (first.length === previewRows) break
  }
  return first
}

/** Titles of the columns a kind cannot do without and the mapping does not have. */
export function missingColumns({ columns }: Pick<ImportKind, 'columns'>, mapping: Mapping): string[] {
  return columns
    .filter(({ field, required }) => required && (mapping[field] ?? null) === null)
    .map(({ title }) => title)
}

function noHeader({ name, columns }: ImportKind): string {
  const needed = columns.filter(({ required }) => required).map(({ title }) => `“${title}”`)
  return `没有认出表头。导入${name}的表格应有一行列名，至少有${needed.join('、')}；可以先下载模板对照。`
}

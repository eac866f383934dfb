import type { TableRow } from '../documents/table-row.ts'
import { cellLine } from '../documents/table-row.ts'
import type { ImportColumn } from './import-kind.ts'
import type { Mapping } from './row-cells.ts'

export interface Header {
  /** The row number that holds the headings. */
  row: number
  headers: string[]
  mapping: Mapping
}

/** Tables often begin with a title and remarks; the headings are the row that names the most columns we know. */
export function findHeader(rows: TableRow[], columns: readonly ImportColumn[]): Header | null {
  const candidates = rows.map(({ number, cells }) => {
    const headers = cells.map(cellLine)
    return { row: number, headers, mapping: mapColumns(headers, columns) }
  })
  const best = candidates.reduce<Header | null>((so, one) => (so === null || known(one) > known(so) ? one : so), null)
  return best && known(best) > 0 ? best : null
}

/** Each field gets the heading that names it exactly, or else the first that contains one of its names; none serves two. */
export function mapColumns(headers: string[], columns: readonly ImportColumn[]): Mapping {
  const mapping: Mapping = Object.fromEntries(columns.map(({ field }) => [field, null]))
  const free = new Set(headers.keys())
  for (const fits of [isNamed, containsName]) {
    for (const column of columns) {
      if (mapping[column.field] !== null) continue
      const found = [...free].find((index) => fits(plain(headers[index]!), namesOf(column)))
      if (found === undefined) continue
      mapping[column.field] = found
      free.delete(found)
    }
  }
  return mapping
}

function namesOf({ title, also = [] }: ImportColumn): string[] {
  return [title, ...also].map(plain)
}

function isNamed(header: string, names: string[]): boolean {
  return names.includes(header)
}

function containsName(header: string, names: string[]): boolean {
  return names.some((name) => header.includes(name))
}

/** Without white space, marks of obligation, units in brackets and signs: `* 注册资本（万元）：` is 注册资本. */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[\s*:：、，。_-]/g, '')
}

function known({ mapping }: Header): number {
  return Object.values(mapping).filter((column) => column !== null).length
}

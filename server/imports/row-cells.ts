import type { Cell } from '../documents/table-row.ts'
import { cellLine, cellParagraphs } from '../documents/table-row.ts'

/** Which column of the file (from 0) each field is read from; null when the file has none. */
export type Mapping = Record<string, number | null>

/** One row seen through the fields of a kind of import. */
export interface RowCells {
  /** The cell as it stands, for dates and numbers. */
  cell(field: string): Cell
  /** As one line. */
  line(field: string): string
  /** With its paragraphs. */
  text(field: string): string
  has(field: string): boolean
  /** The heading of its column, which may say a unit: 注册资本（万元）. */
  heading(field: string): string
}

export function rowCells(cells: Cell[], mapping: Mapping, headers: string[]): RowCells {
  const cell = (field: string): Cell => {
    const column = mapping[field]
    return column === null || column === undefined ? null : (cells[column] ?? null)
  }
  return {
    cell,
    line: (field) => cellLine(cell(field)),
    text: (field) => cellParagraphs(cell(field)),
    has: (field) => cellLine(cell(field)) !== '',
    heading: (field) => headers[mapping[field] ?? -1] ?? '',
  }
}

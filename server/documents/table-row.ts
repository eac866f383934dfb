import { plainText } from './plain-text.ts'

/** A moment as a table writes it, in the city's own time: a civil date and, where one was given, `HH:MM:SS`. */
export interface CellTime {
  date: string
  time: string | null
}

/** What one cell holds. Text stays as it was written; `null` is an empty cell. */
export type Cell = string | number | boolean | CellTime | null

/** One row that holds something; `number` is the row number a person sees in the program that made the file. */
export interface TableRow {
  number: number
  cells: Cell[]
}

export function isCellTime(cell: Cell | undefined): cell is CellTime {
  return typeof cell === 'object' && cell !== null
}

/** The cell as one line: every run of white space (U+3000, no-break, tabs, line breaks) is one space. */
export function cellLine(cell: Cell | undefined): string {
  return writtenText(cell)
    .replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .trim()
}

/** The cell as paragraphs: each line trimmed, its inner white space kept single, empty lines at most one in a row. */
export function cellParagraphs(cell: Cell | undefined): string {
  return writtenText(cell)
    .split('\n')
    .map(cellLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function writtenText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (isCellTime(cell)) return cell.time ? `${cell.date} ${cell.time}` : cell.date
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return plainText(String(cell).replace(/\r\n?|[\u2028\u2029]/g, '\n'))
}

/** Whether any cell of the row says something. */
export function hasContent(cells: Cell[]): boolean {
  return cells.some((cell) => cellLine(cell) !== '')
}

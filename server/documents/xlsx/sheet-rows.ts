import type { Readable } from 'node:stream'
import type { Cell, TableRow } from '../table-row.ts'
import { hasContent } from '../table-row.ts'
import { serialToCell } from './date-cells.ts'
import { parseXml } from './parse-xml.ts'
import { richText, unescapeXlsx } from './shared-strings.ts'

/** What a sheet needs from the rest of its workbook. */
export interface SheetContext {
  strings: string[]
  dateStyles: boolean[]
  dateSystem: 1900 | 1904
}

/** Rows of a sheet that hold something; a sheet that claims 65,203 rows with 495 real ones yields 495. */
export function readSheetRows(bytes: Readable, context: SheetContext): AsyncGenerator<TableRow> {
  return parseXml<TableRow>(bytes, (emit) => {
    let row: TableRow = { number: 0, cells: [] }
    let cell = { column: 0, type: 'n', style: 0, value: '' }
    let inValue = false
    const inline = richText()
    return {
      open(name, { r, t, s }) {
        inline.open(name)
        if (name === 'row') row = { number: r ? Number(r) : row.number + 1, cells: [] }
        else if (name === 'c') {
          const column = r ? columnOf(r) : row.cells.length
          cell = { column, type: t ?? 'n', style: Number(s ?? 0), value: '' }
        } else if (name === 'v') inValue = true
      },
      text(text) {
        if (inValue) cell.value += text
        else inline.text(text)
      },
      close(name) {
        inline.close(name)
        if (name === 'v') inValue = false
        else if (name === 'is') cell.value = inline.take()
        else if (name === 'c') place(row.cells, cell.column, cellOf(cell, context))
        else if (name === 'row' && hasContent(row.cells)) emit(row)
      },
    }
  })
}

function cellOf({ type, style, value }: { type: string; style: number; value: string }, context: SheetContext): Cell {
  if (value === '') return null
  if (type === 's') return context.strings[Number(value)] ?? null
  if (type === 'str') return unescapeXlsx(value)
  if (type === 'inlineStr') return value
  if (type === 'b') return value === '1' || value === 'true'
  // A cell that shows #N/A holds nothing that one could load.
  if (type === 'e') return null
  if (type === 'd') return value
  const number = Number(Number(value).toPrecision(15))
  if (Number.isNaN(number)) return value
  return context.dateStyles[style] ? serialToCell(number, context.dateSystem) : number
}

/** Zero-based column of an address: `A1` is 0, `AB12` is 27. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of address.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** No table of ours is wider; cells beyond are formatting left-overs. */
const mostColumns = 256

function place(cells: Cell[], column: number, cell: Cell): void {
  if (cell === null || column >= mostColumns) return
  while (cells.length < column) cells.push(null)
  cells[column] = cell
}

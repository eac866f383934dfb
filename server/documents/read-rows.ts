import { readCsv } from './read-csv.ts'
import type { TableRow } from './table-row.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/** The two kinds of tables the product reads. */
export type TableFormat = 'xlsx' | 'csv'

/**
 * Rows of a table file as a stream: empty rows left out, numbers as the person sees them in their own program,
 * date cells as civil dates. Throws UnreadableTable with a sentence when the file is damaged.
 */
export function readRows(path: string, format: TableFormat): AsyncGenerator<TableRow> {
  return format === 'xlsx' ? readXlsx(path) : readCsv(path)
}

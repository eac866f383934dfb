import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { RowCells } from './row-cells.ts'

/** A column that a kind of import understands. */
export interface ImportColumn {
  field: string
  title: string
  /** Other headings under which offices send it. */
  also?: readonly string[]
  /** A file without it cannot be imported. */
  required?: boolean
  example: string
}

export interface RowProblem {
  /** A column's field, or empty when the row as a whole is wrong. */
  field: string
  message: string
}

/** What a row says. With problems it is not loaded; notes tell what was understood with reserve. */
export interface ParsedRow<Data> {
  /** What makes the row the same in a second import; empty when it has none. */
  key: string
  /** How people recognise the row in the report. */
  label: string
  data: Data | null
  problems: RowProblem[]
  notes: string[]
  /** How the values would be loaded, by field, for the preview. */
  shown: Record<string, string>
}

export interface RowToLoad<Data> {
  row: number
  key: string
  data: Data
}

/** What became of a row: `same` when everything it says is known already. */
export interface LoadedRow {
  row: number
  outcome: 'added' | 'changed' | 'same'
  target: string
}

/** One kind of table the product takes in. A mechanism declares it; `server/import-kinds.ts` lists them. */
export interface ImportKind<Data = unknown> {
  readonly id: string
  readonly name: string
  /** The measure word of what is loaded: 户, 件. */
  readonly unit: string
  /** The power needed besides `imports`, or several of which one is enough. */
  readonly power: string | readonly string[]
  readonly columns: readonly ImportColumn[]
  /** Rows loaded in one transaction. */
  readonly batch: number
  /**
   * Whether every row is first loaded and undone again when all or nothing is wanted: for loaders whose refusals depend on
   * more than the row.
   */
  readonly rehearse: boolean
  /** Reads what rows are judged by, once; the function it returns judges one row. */
  rowParser(app: App, viewer: Viewer): Promise<(cells: RowCells) => ParsedRow<Data>>
  /** Loads checked rows; a Refusal undoes all of them, and they are then loaded one at a time. */
  load(app: App, tx: Tx, rows: RowToLoad<Data>[]): Promise<LoadedRow[]>
}

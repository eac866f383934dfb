import type { Tx } from '../database/tx.ts'
import { readRows } from '../documents/read-rows.ts'
import type { TableRow } from '../documents/table-row.ts'
import { cellParagraphs } from '../documents/table-row.ts'
import { storeOf } from '../files/file-store.ts'
import type { App } from '../platform/app.ts'
import type { ImportKind, ParsedRow } from './import-kind.ts'
import type { ImportRecord } from './import-record.ts'
import type { Lease } from './lease.ts'
import { rehearse } from './rehearse.ts'
import { rowCells } from './row-cells.ts'

/** Rows checked in one transaction. */
const batchSize = 100

interface CheckedRow extends ParsedRow<unknown> {
  row: number
  source: string[]
}

/** Checks every row of the file that was not checked before; returns how many are bad. */
export async function checkRows(app: App, kind: ImportKind, record: ImportRecord, lease: Lease): Promise<number> {
  const { city } = record.viewer
  const done = await lastRow(app, record)
  const parse = await kind.rowParser(app, record.viewer)
  const path = storeOf(app.config).path(city, record.sha256)
  let batch: CheckedRow[] = []
  const flush = async (): Promise<void> => {
    if (batch.length) await writeBatch(app, kind, record, lease, batch)
    batch = []
  }
  for await (const { number, cells } of readRows(path, record.format)) {
    if (number <= Math.max(done, record.header_row)) continue
    batch.push({
      ...parse(rowCells(cells, record.mapping, record.headers)),
      row: number,
      source: sourceOf(cells, record),
    })
    if (batch.length === batchSize) await flush()
  }
  await flush()
  const { bad } = await app.database.system(city, (tx) =>
    tx.one<{ bad: number }>('select bad from imports where city = $1 and id = $2', [city, record.id]),
  )
  return bad
}

async function lastRow(app: App, { viewer, id }: ImportRecord): Promise<number> {
  const { last } = await app.database.system(viewer.city, (tx) =>
    tx.one<{ last: number }>('select coalesce(max(row), 0) as last from import_rows where city = $1 and import = $2', [
      viewer.city,
      id,
    ]),
  )
  return last
}

/** The row as it stands in the file, kept for the report of bad rows. */
function sourceOf(cells: TableRow['cells'], { headers }: ImportRecord): string[] {
  return headers.map((_, index) => cellParagraphs(cells[index]))
}

async function writeBatch(
  app: App,
  kind: ImportKind,
  record: ImportRecord,
  lease: Lease,
  batch: CheckedRow[],
): Promise<void> {
  const { city } = record.viewer
  await app.database.system(city, (tx) => markRepeated(tx, record.id, batch))
  if (kind.rehearse && record.mode === 'all') await rehearse(app, kind, record.viewer, batch)
  const rows = batch.map(({ row, key, label, data, problems, notes, source }) =>
    problems.length
      ? { row, state: 'bad', key, label, problems, notes, data: null, source }
      : { row, state: 'good', key, label, problems, notes, data, source },
  )
  await app.database.system(city, async (tx) => {
    await tx.query(
      `insert into import_rows (city, import, row, state, key, label, problems, notes, data, source)
       select $1, $2, row, state, nullif(key, ''), label, problems, notes, data, source
       from jsonb_to_recordset($3) as r (row integer, state text, key text, label text, problems jsonb, notes jsonb,
         data jsonb, source jsonb)`,
      [city, record.id, JSON.stringify(rows)],
    )
    const bad = rows.filter(({ state }) => state === 'bad').length
    await lease.report(tx, { read: rows.length, good: rows.length - bad, bad })
  })
}

/** A key that stood in an earlier row of the file is a problem of the later one. */
async function markRepeated(tx: Tx, id: string, batch: CheckedRow[]): Promise<void> {
  const keys = batch.map(({ key }) => key).filter(Boolean)
  const earlier = await tx.many<{ key: string; row: number }>(
    'select key, min(row) as row from import_rows where city = $1 and import = $2 and key = any ($3) group by key',
    [tx.viewer.city, id, keys],
  )
  const seen = new Map(earlier.map(({ key, row }) => [key, row]))
  for (const checked of batch) {
    if (!checked.key) continue
    const first = seen.get(checked.key)
    if (first === undefined) seen.set(checked.key, checked.row)
    else checked.problems.push({ field: '', message: `与第 ${first} 行重复（${checked.key}），只写入前面那一行。` })
  }
}

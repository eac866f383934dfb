import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import type { ImportKind, LoadedRow, RowProblem, RowToLoad } from './import-kind.ts'
import type { ImportRecord } from './import-record.ts'
import type { Lease } from './lease.ts'
import { problemOf } from './rehearse.ts'

/** Loads the rows that were found good and are not loaded yet, batch by batch; each batch is whole or not at all. */
export async function loadRows(app: App, kind: ImportKind, record: ImportRecord, lease: Lease): Promise<void> {
  for (;;) {
    const rows = await nextRows(app, record, kind.batch)
    if (!rows.length) return
    const problem = await loadBatch(app, kind, record, lease, rows)
    if (problem && rows.length === 1) await markBad(app, record, lease, rows[0]!, problem)
    else if (problem) await loadOneByOne(app, kind, record, lease, rows)
  }
}

function nextRows(app: App, { viewer, id }: ImportRecord, limit: number): Promise<RowToLoad<unknown>[]> {
  return app.database.system(viewer.city, (tx) =>
    tx.many(
      `select row, coalesce(key, '') as key, data from import_rows
       where city = $1 and import = $2 and state = 'good' order by row limit $3`,
      [viewer.city, id, limit],
    ),
  )
}

/** One refused row must not keep the others of its batch out. */
async function loadOneByOne(
  app: App,
  kind: ImportKind,
  record: ImportRecord,
  lease: Lease,
  rows: RowToLoad<unknown>[],
): Promise<void> {
  for (const row of rows) {
    const problem = await loadBatch(app, kind, record, lease, [row])
    if (problem) await markBad(app, record, lease, row, problem)
  }
}

/** Loads rows on behalf of who started the import, and notes it in the same transaction; returns why they were refused. */
async function loadBatch(
  app: App,
  kind: ImportKind,
  record: ImportRecord,
  lease: Lease,
  rows: RowToLoad<unknown>[],
): Promise<RowProblem | null> {
  try {
    await app.database.transaction(record.viewer, async (tx) => {
      const loaded = await kind.load(app, tx, rows)
      await noteLoaded(tx, record, loaded)
      await lease.report(tx, { read: rows.length, ...countsOf(loaded) })
    })
    return null
  } catch (error) {
    if (error instanceof Refusal) return problemOf(error)
    throw error
  }
}

/** What a row said is in its record now; the import keeps only what became of it. */
async function noteLoaded(tx: Tx, { id }: ImportRecord, loaded: LoadedRow[]): Promise<void> {
  await tx.query(
    `update import_rows r set state = l.outcome, target = l.target, data = null, source = null
     from jsonb_to_recordset($3) as l (row integer, outcome text, target uuid)
     where r.city = $1 and r.import = $2 and r.row = l.row`,
    [tx.viewer.city, id, JSON.stringify(loaded)],
  )
}

function countsOf(loaded: LoadedRow[]): Record<LoadedRow['outcome'], number> {
  const count = (outcome: LoadedRow['outcome']): number => loaded.filter((row) => row.outcome === outcome).length
  return { added: count('added'), changed: count('changed'), same: count('same') }
}

async function markBad(
  app: App,
  { viewer, id }: ImportRecord,
  lease: Lease,
  row: RowToLoad<unknown>,
  problem: RowProblem,
): Promise<void> {
  await app.database.system(viewer.city, async (tx) => {
    await tx.query(
      `update import_rows set state = 'bad', problems = problems || $4::jsonb, data = null
       where city = $1 and import = $2 and row = $3`,
      [viewer.city, id, row.row, JSON.stringify([problem])],
    )
    await lease.report(tx, { read: 1, good: -1, bad: 1 })
  })
}

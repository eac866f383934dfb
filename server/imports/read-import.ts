import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import type {
  ImportColumnView,
  ImportKindView,
  ImportLine,
  ImportView,
  ReportPage,
  ReportRow,
  RowsQuery,
} from './contract.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportRecord } from './import-record.ts'
import { importColumns, importTables, requireImport } from './import-record.ts'
import { importScope, mayImport } from './policy.ts'
import { missingColumns } from './preview.ts'

const listed = 100

/** The kinds of tables this installation takes in, and whether the viewer may. */
export function presentKinds(kinds: readonly ImportKind[], viewer: Viewer): ImportKindView[] {
  return kinds.map((kind) => ({
    id: kind.id,
    name: kind.name,
    unit: kind.unit,
    columns: presentColumns(kind),
    may: mayImport(viewer, kind),
  }))
}

/** The latest imports of the city. */
export function listImports(app: App, viewer: Viewer, kinds: readonly ImportKind[]): Promise<ImportLine[]> {
  return app.database.transaction(viewer, async (tx) => {
    const records = await tx.many<ImportRecord>(
      `select ${importColumns} from ${importTables} where ${importScope(viewer)} order by i.created_at desc, i.id desc limit ${listed}`,
      [viewer.city],
    )
    return records.map((record) => presentLine(record, kinds))
  })
}

/** One import: its columns and first rows before it begins, how far it is, and what came of it. */
export function readImport(app: App, viewer: Viewer, kinds: readonly ImportKind[], id: string): Promise<ImportView> {
  return app.database.transaction(viewer, async (tx) => {
    const record = await requireImport(tx, id)
    const kind = kinds.find((each) => each.id === record.kind)
    return {
      ...presentLine(record, kinds),
      columns: kind ? presentColumns(kind) : [],
      headerRow: record.header_row,
      headers: record.headers,
      mapping: record.mapping,
      missing: kind ? missingColumns(kind, record.mapping) : [],
      preview: record.preview,
    }
  })
}

/** One page of what became of the rows. */
export function listRows(
  app: App,
  viewer: Viewer,
  id: string,
  { state, page = 1, pageSize = 50 }: RowsQuery,
): Promise<ReportPage> {
  return app.database.transaction(viewer, async (tx) => {
    await requireImport(tx, id)
    const where = 'city = $1 and import = $2 and ($3::text is null or state = $3)'
    const values = [viewer.city, id, state ?? null]
    const { total } = await tx.one<{ total: number }>(
      `select count(*) as total from import_rows where ${where}`,
      values,
    )
    const rows = await tx.many<ReportRow>(
      `select row, state, label, problems, notes, target from import_rows where ${where} order by row limit $4 offset $5`,
      [...values, pageSize, (page - 1) * pageSize],
    )
    return { rows, total }
  })
}

function presentLine(record: ImportRecord, kinds: readonly ImportKind[]): ImportLine {
  const kind = kinds.find((each) => each.id === record.kind)
  const { id, state, mode, total, read, good, bad, added, changed, same, failure } = record
  return {
    id,
    kind: record.kind,
    kindName: kind?.name ?? record.kind,
    unit: kind?.unit ?? '行',
    fileName: record.file_name,
    state,
    mode,
    total,
    read,
    good,
    bad,
    added,
    changed,
    same,
    failure,
    by: record.created_name,
    createdAt: record.created_at,
    finishedAt: record.finished_at,
  }
}

function presentColumns({ columns }: ImportKind): ImportColumnView[] {
  return columns.map(({ field, title, required = false, example }) => ({ field, title, required, example }))
}

import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { TableFormat } from '../documents/read-rows.ts'
import { notFound } from '../platform/refusal.ts'
import { isId } from '../platform/uuid.ts'
import type { ImportMode, ImportState, PreviewRow } from './contract.ts'
import { importScope } from './policy.ts'
import type { Mapping } from './row-cells.ts'

/** An import as its table keeps it. */
export interface ImportRecord {
  id: string
  kind: string
  file: string
  sha256: string
  file_name: string
  format: TableFormat
  state: ImportState
  mode: ImportMode | null
  header_row: number
  headers: string[]
  mapping: Mapping
  preview: PreviewRow[]
  total: number
  read: number
  good: number
  bad: number
  added: number
  changed: number
  same: number
  failure: string | null
  created_name: string
  viewer: Viewer
  created_at: number
  finished_at: number | null
}

export const importColumns = `i.id, i.kind, i.file, f.sha256, i.file_name, i.format, i.state, i.mode, i.header_row, i.headers,
  i.mapping, i.preview, i.total, i.read, i.good, i.bad, i.added, i.changed, i.same, i.failure, i.created_name, i.viewer,
  i.created_at, i.finished_at`

export const importTables = 'imports i join files f on f.city = i.city and f.id = i.file'

/** The import with this id, as the viewer may see it; throws `not-found`. */
export async function requireImport(tx: Tx, id: string): Promise<ImportRecord> {
  const found = isId(id)
    ? await tx.maybeOne<ImportRecord>(
        `select ${importColumns} from ${importTables} where ${importScope(tx.viewer)} and i.id = $2`,
        [tx.viewer.city, id],
      )
    : null
  if (!found) throw notFound('没有找到这次导入。')
  return found
}

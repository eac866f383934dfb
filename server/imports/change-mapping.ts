import type { Viewer } from '../access/viewer.ts'
import { storeOf } from '../files/file-store.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid } from '../platform/refusal.ts'
import type { ChangeMapping } from './contract.ts'
import type { ImportKind } from './import-kind.ts'
import { requireImport } from './import-record.ts'
import { requireKind } from './policy.ts'
import { firstRows, previewOf } from './preview.ts'
import type { Mapping } from './row-cells.ts'

/** Reads other columns than were recognised, and shows the first rows anew. */
export async function changeMapping(
  app: App,
  viewer: Viewer,
  kinds: readonly ImportKind[],
  id: string,
  { mapping }: ChangeMapping,
): Promise<void> {
  const record = await app.database.transaction(viewer, (tx) => requireImport(tx, id))
  const kind = requireKind(kinds, viewer, record.kind)
  if (record.state !== 'preview') throw conflict('import-started', '这次导入已经开始，不能再改对应的列。')
  const next = mergedMapping(record.mapping, mapping, kind, record.headers.length)
  const path = storeOf(app.config).path(viewer.city, record.sha256)
  const preview = await previewOf(
    app,
    viewer,
    kind,
    await firstRows(path, record.format, record.header_row),
    next,
    record.headers,
  )
  await app.database.transaction(viewer, (tx) =>
    tx.query(`update imports set mapping = $3, preview = $4 where city = $1 and id = $2 and state = 'preview'`, [
      viewer.city,
      id,
      JSON.stringify(next),
      JSON.stringify(preview),
    ]),
  )
}

function mergedMapping(before: Mapping, change: Mapping, { columns }: ImportKind, width: number): Mapping {
  const next = { ...before, ...change }
  const used = new Map<number, string>()
  for (const { field, title } of columns) {
    const column = next[field] ?? null
    if (column === null) continue
    if (column >= width) throw invalid(`mapping.${field}`, `文件没有第 ${column + 1} 列，请为“${title}”另选一列。`)
    const other = used.get(column)
    if (other) throw invalid(`mapping.${field}`, `“${title}”和“${other}”不能对应同一列，请改其中一个。`)
    used.set(column, title)
  }
  return Object.fromEntries(columns.map(({ field }) => [field, next[field] ?? null]))
}

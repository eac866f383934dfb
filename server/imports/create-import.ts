import type { Readable } from 'node:stream'
import type { Viewer } from '../access/viewer.ts'
import type { TableFormat } from '../documents/read-rows.ts'
import type { StoredFile } from '../files/contract.ts'
import { storeOf } from '../files/file-store.ts'
import { findFiles } from '../files/find-files.ts'
import { storeFile } from '../files/store-file.ts'
import type { App } from '../platform/app.ts'
import { newId } from '../platform/uuid.ts'
import type { ImportKind } from './import-kind.ts'
import type { Sketch } from './preview.ts'
import { previewOf, sketchFile } from './preview.ts'

/** The most a table may weigh. */
export const mostTableBytes = 50 * 1024 * 1024

/** Takes in a table, recognises its columns and shows how its first rows would be loaded; nothing is loaded yet. */
export async function createImport(
  app: App,
  viewer: Viewer,
  kind: ImportKind,
  name: string,
  source: Readable,
): Promise<string> {
  const file = await storeFile(app, viewer, { name, source, kinds: ['xlsx', 'csv'], most: mostTableBytes })
  const format: TableFormat = file.type === 'text/csv' ? 'csv' : 'xlsx'
  const sketch = await sketchFile(await pathOf(app, viewer, file), format, kind)
  const preview = await previewOf(app, viewer, kind, sketch.first, sketch.mapping, sketch.headers)
  const id = newId(app.clock)
  await app.database.transaction(viewer, (tx) =>
    tx.query(
      `insert into imports (city, id, kind, file, file_name, format, state, header_row, headers, mapping, preview, total,
         created_by, created_name, viewer, created_at)
       values ($1, $2, $3, $4, $5, $6, 'preview', $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        viewer.city,
        id,
        kind.id,
        file.id,
        file.name,
        format,
        ...sketchValues(sketch),
        JSON.stringify(preview),
        sketch.total,
        viewer.person,
        viewer.name,
        JSON.stringify(viewer),
        new Date(app.clock.now()),
      ],
    ),
  )
  return id
}

function sketchValues({ row, headers, mapping }: Sketch): unknown[] {
  return [row, headers, JSON.stringify(mapping)]
}

async function pathOf(app: App, viewer: Viewer, file: StoredFile): Promise<string> {
  const [stored] = await app.database.transaction(viewer, (tx) => findFiles(tx, [file.id]))
  if (!stored) throw new Error(`the upload ${file.id} has disappeared`)
  return storeOf(app.config).path(viewer.city, stored.sha256)
}

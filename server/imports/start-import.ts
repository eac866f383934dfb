import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { addJob } from '../jobs/tasks.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid } from '../platform/refusal.ts'
import type { ImportMode, ImportState } from './contract.ts'
import type { ImportKind } from './import-kind.ts'
import { requireImport } from './import-record.ts'
import { importJobKey } from './import-task.ts'
import { requireKind } from './policy.ts'
import { missingColumns } from './preview.ts'

/**
 * Begins an import that was looked at. One that was refused because of bad rows may go on with exactly the good ones: its
 * rows are checked already.
 */
export function startImport(
  app: App,
  viewer: Viewer,
  kinds: readonly ImportKind[],
  id: string,
  mode: ImportMode,
): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const record = await requireImport(tx, id)
    const kind = requireKind(kinds, viewer, record.kind)
    const missing = missingColumns(kind, record.mapping)
    if (missing.length)
      throw invalid('mapping', `还没有为${missing.map((title) => `“${title}”`).join('、')}指定列。`, 'columns-missing')
    if (record.state === 'refused' && mode === 'good') await begin(app, tx, id, 'refused', 'loading', mode)
    else await begin(app, tx, id, 'preview', 'checking', mode)
    await addJob(tx, 'run-import', { city: viewer.city, id }, { attempts: 3, key: importJobKey(id) })
  })
}

async function begin(
  app: App,
  tx: Tx,
  id: string,
  from: ImportState,
  to: ImportState,
  mode: ImportMode,
): Promise<void> {
  const now = new Date(app.clock.now())
  const { rowCount } = await tx.query(
    `update imports set state = $4, mode = $5, read = 0, started_at = $6, finished_at = null, runner = null, lease_until = $6
     where city = $1 and id = $2 and state = $3`,
    [tx.viewer.city, id, from, to, mode, now],
  )
  if (!rowCount) throw conflict('import-started', '这次导入已经开始或已经结束，请刷新后再看。')
}

/** Puts away an import of which nothing was loaded. */
export function cancelImport(app: App, viewer: Viewer, id: string): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    await requireImport(tx, id)
    const { rowCount } = await tx.query(
      `update imports set state = 'cancelled', finished_at = $3 where city = $1 and id = $2 and state in ('preview', 'refused')`,
      [viewer.city, id, new Date(app.clock.now())],
    )
    if (!rowCount) throw conflict('import-started', '这次导入已经开始写入或已经结束，不能取消。')
  })
}

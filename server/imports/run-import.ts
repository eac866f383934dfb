import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import { UnreadableTable } from '../documents/xlsx/archive.ts'
import { checkRows } from './check-rows.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportRecord } from './import-record.ts'
import { requireImport } from './import-record.ts'
import type { Lease } from './lease.ts'
import { mostAttempts, takeLease } from './lease.ts'
import { loadRows } from './load-rows.ts'

const givenUp = '系统几次都没能读写下去，已停下。写进去的行不会重复；请稍后重新上传同一份文件，或联系管理岗。'

/**
 * Works on an import until it has ended: checks every row, then loads all of them, or exactly the good ones, as asked. Cut
 * short at any point, another run goes on where this one stopped; two at once cannot happen.
 */
export async function runImport(app: App, kinds: readonly ImportKind[], city: string, id: string): Promise<void> {
  const lease = await takeLease(app, city, id)
  if (!lease) return
  const record = await app.database.system(city, (tx) => requireImport(tx, id))
  const kind = kinds.find((each) => each.id === record.kind)
  if (!kind) throw new Error(`the import ${id} is of the unknown kind ${record.kind}`)
  try {
    await run(app, kind, record, lease)
  } catch (error) {
    if (error instanceof UnreadableTable || error instanceof Refusal) return lease.end('failed', error.message)
    if (lease.attempts >= mostAttempts) await lease.end('failed', givenUp)
    throw error
  }
}

async function run(app: App, kind: ImportKind, record: ImportRecord, lease: Lease): Promise<void> {
  if (record.state === 'checking') {
    const bad = await checkRows(app, kind, record, lease)
    if (bad && record.mode === 'all') return lease.end('refused')
    await lease.enter('loading')
  }
  await loadRows(app, kind, record, lease)
  await lease.end('done')
  app.log.info('import-done', { city: record.viewer.city, import: record.id, kind: kind.id })
}

import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { Batch } from './contract.ts'
import { headOf, leafHash, noHead, rootOf } from './merkle.ts'
import { readRecords } from './read-records.ts'
import { recordText } from './record-text.ts'

export interface LogReport {
  batches: number
  records: number
  /** Recorded and not sealed yet. */
  waiting: number
  head: string | null
  /** Whether the log goes through the head that was asked for. */
  passes: boolean
  faults: string[]
}

interface Leaf {
  case_id: string
  seq: number
  hash: string
}

/**
 * Checks the whole log of a city: each batch follows the one before it, its leaves give its root, and each record still gives
 * its leaf; and that no record is without a leaf. `known` is a head that somebody noted earlier.
 */
export async function verifyLog(app: App, city: string, known?: string): Promise<LogReport> {
  const report: LogReport = { batches: 0, records: 0, waiting: 0, head: null, passes: false, faults: [] }
  for (;;) {
    const next = report.batches + 1
    const batch = await app.database.system(city, (tx) => verifyBatch(tx, next, report))
    if (!batch) break
    report.batches = next
    report.records += batch.size
    report.head = batch.head
    report.passes ||= batch.head === known
  }
  await app.database.system(city, (tx) => countWaiting(tx, report))
  return report
}

async function verifyBatch(tx: Tx, number: number, report: LogReport): Promise<Batch | null> {
  const batch = await tx.maybeOne<Batch>(
    `select number, size, root, previous, head, sealed_at as "sealedAt" from audit_batches where city = $1 and number = $2`,
    [tx.viewer.city, number],
  )
  if (!batch) return null
  const leaves = await tx.many<Leaf>(
    'select case_id, seq, hash from audit_leaves where city = $1 and batch = $2 order by position',
    [tx.viewer.city, number],
  )
  report.faults.push(
    ...faultsOfBatch(batch, leaves, report.head ?? noHead),
    ...(await faultsOfRecords(tx, number, leaves)),
  )
  return batch
}

function faultsOfBatch(batch: Batch, leaves: readonly Leaf[], previous: string): string[] {
  const faults = []
  if (batch.previous !== previous) faults.push(`第 ${batch.number} 批没有接在前一批后面。`)
  if (leaves.length !== batch.size)
    faults.push(`第 ${batch.number} 批应有 ${batch.size} 条，现有 ${leaves.length} 条。`)
  else if (rootOf(leaves.map(({ hash }) => hash)) !== batch.root) faults.push(`第 ${batch.number} 批的根对不上。`)
  if (headOf(batch) !== batch.head) faults.push(`第 ${batch.number} 批的批首对不上。`)
  return faults
}

async function faultsOfRecords(tx: Tx, batch: number, leaves: readonly Leaf[]): Promise<string[]> {
  const records = await readRecords(tx, leaves)
  const texts = new Map(records.map((record) => [`${record.case}/${record.seq}`, record]))
  return leaves.flatMap(({ case_id, seq, hash }) => {
    const record = texts.get(`${case_id}/${seq}`)
    if (!record) return [`第 ${batch} 批里的一条记录不见了（${case_id} 第 ${seq} 条）。`]
    return leafHash(recordText(record)) === hash ? [] : [`${record.number} 第 ${seq} 条与封存时不同。`]
  })
}

/** A record is sealed, or waits for it; anything else was slipped in. */
async function countWaiting(tx: Tx, report: LogReport): Promise<void> {
  const { waiting, loose } = await tx.one<{ waiting: number; loose: number }>(
    `select (select count(*)::int from audit_pending where city = $1) as waiting,
       (select count(*)::int from case_actions a where a.city = $1
          and not exists (select from audit_leaves l where l.city = a.city and l.case_id = a.case_id and l.seq = a.seq)
          and not exists (select from audit_pending p where p.city = a.city and p.case_id = a.case_id and p.seq = a.seq)) as loose`,
    [tx.viewer.city],
  )
  report.waiting = waiting
  if (loose > 0) report.faults.push(`有 ${loose} 条记录既没有封存，也不在等封存。`)
}

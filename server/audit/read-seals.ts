import type { Viewer } from '../access/viewer.ts'
import { loadCase } from '../cases/load-case.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, notFound } from '../platform/refusal.ts'
import type { Batch, CaseSeals, Proof, RecordSeal } from './contract.ts'
import { leafHash, pathOf } from './merkle.ts'
import type { SealedRecord } from './record-text.ts'
import { recordText } from './record-text.ts'
import { readRecords } from './read-records.ts'

interface Leaf {
  seq: number
  batch: number
  position: number
  hash: string
  sealed_at: number
}

interface Sealed {
  id: string
  number: string
  records: SealedRecord[]
  leaves: Map<number, Leaf>
}

/** A case the viewer sees, with its records and their leaves; leaves are the system's to read. */
async function readSealed(app: App, viewer: Viewer, reference: string): Promise<Sealed> {
  const { id, number, state } = await app.database.transaction(viewer, (tx) => loadCase(app, tx, reference))
  return app.database.system(viewer.city, async (tx) => {
    const places = Array.from({ length: state.seq }, (_, index) => ({ case_id: id, seq: index + 1 }))
    const leaves = await tx.many<Leaf>(
      `select l.seq, l.batch, l.position, l.hash, b.sealed_at from audit_leaves l
       join audit_batches b on b.city = l.city and b.number = l.batch where l.city = $1 and l.case_id = $2`,
      [viewer.city, id],
    )
    return {
      id,
      number,
      records: await readRecords(tx, places),
      leaves: new Map(leaves.map((leaf) => [leaf.seq, leaf])),
    }
  })
}

/** An enterprise may take home proof of what it said itself; staff of everything they see. */
const mayProve = ({ reach, enterprise }: Viewer, record: SealedRecord): boolean =>
  reach !== 'enterprise' || (enterprise !== null && record.enterprise === enterprise)

/** Whether each record of a case still is what was sealed. An enterprise is told of what it may take proof of. */
export async function readSeals(app: App, viewer: Viewer, reference: string): Promise<CaseSeals> {
  const { number, records, leaves } = await readSealed(app, viewer, reference)
  const own = viewer.reach === 'enterprise' ? records.filter((record) => mayProve(viewer, record)) : records
  return { number, records: own.map((record) => sealOf(record, leaves.get(record.seq))) }
}

const sealOf = (record: SealedRecord, leaf: Leaf | undefined): RecordSeal => {
  if (!leaf) return { seq: record.seq, state: 'waiting', batch: null, sealedAt: null, provable: false }
  const same = leafHash(recordText(record)) === leaf.hash
  return {
    seq: record.seq,
    state: same ? 'same' : 'changed',
    batch: leaf.batch,
    sealedAt: leaf.sealed_at,
    provable: same,
  }
}

/** The proof of one record. @throws Refusal `not-found`, or `not-sealed-yet` until the next batch */
export async function readProof(app: App, viewer: Viewer, reference: string, seq: number): Promise<Proof> {
  const { number, records, leaves } = await readSealed(app, viewer, reference)
  const record = records.find((each) => each.seq === seq)
  if (!record || !mayProve(viewer, record)) throw notFound('没有找到这一条记录。')
  const leaf = leaves.get(seq)
  if (!leaf) throw conflict('not-sealed-yet', '这一条还没有封存，每分钟封存一批，请稍后再取。')
  return app.database.system(viewer.city, async (tx) => {
    const batch = await readBatch(tx, leaf.batch)
    const beside = await tx.many<{ hash: string }>(
      'select hash from audit_leaves where city = $1 and batch = $2 order by position',
      [viewer.city, leaf.batch],
    )
    const path = pathOf(
      beside.map(({ hash }) => hash),
      leaf.position,
    )
    const text = recordText(record)
    return { form: 'zhuqitong-proof-1', city: viewer.city, number, seq, text, position: leaf.position, path, batch }
  })
}

const columns = 'number, size, root, previous, head, sealed_at as "sealedAt"'

const readBatch = (tx: Tx, number: number): Promise<Batch> =>
  tx.one(`select ${columns} from audit_batches where city = $1 and number = $2`, [tx.viewer.city, number])

/** The newest batch of the viewer's city, for whoever keeps its head elsewhere. */
export const readLatest = (tx: Tx): Promise<Batch | null> =>
  tx.maybeOne(`select ${columns} from audit_batches where city = $1 order by number desc limit 1`, [tx.viewer.city])

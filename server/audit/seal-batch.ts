import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { headOf, leafHash, noHead, rootOf } from './merkle.ts'
import type { Place } from './read-records.ts'
import { readRecords } from './read-records.ts'
import { recordText } from './record-text.ts'

/** The most records of one batch: a proof then carries ten hashes at most. */
const most = 1000

/** Seals what a city has recorded since the last batch. Answers how many records; 0 when nothing waits. */
export const sealBatch = (app: App, city: string): Promise<number> =>
  app.database.system(city, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`${city}/audit`])
    const places = await tx.many<Place>(
      `delete from audit_pending p using (select city, case_id, seq from audit_pending where city = $1
         order by case_id, seq limit ${most}) as w
       where p.city = w.city and p.case_id = w.case_id and p.seq = w.seq returning p.case_id, p.seq`,
      [city],
    )
    if (places.length > 0) await writeBatch(tx, places, app.clock.now())
    return places.length
  })

async function writeBatch(tx: Tx, places: Place[], sealedAt: number): Promise<void> {
  const records = await readRecords(tx, places)
  const leaves = records.map((record) => leafHash(recordText(record)))
  const last = await tx.maybeOne<{ number: number; head: string }>(
    'select number, head from audit_batches where city = $1 order by number desc limit 1',
    [tx.viewer.city],
  )
  const seal = {
    number: (last?.number ?? 0) + 1,
    size: leaves.length,
    root: rootOf(leaves),
    previous: last?.head ?? noHead,
    sealedAt,
  }
  await tx.query(
    `insert into audit_batches (city, number, size, root, previous, head, sealed_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.viewer.city, seal.number, seal.size, seal.root, seal.previous, headOf(seal), new Date(sealedAt)],
  )
  await tx.query(
    `insert into audit_leaves (city, batch, position, case_id, seq, hash)
     select $1, $2, position - 1, case_id, seq, hash
     from unnest($3::uuid[], $4::integer[], $5::text[]) with ordinality as l (case_id, seq, hash, position)`,
    [tx.viewer.city, seal.number, records.map((each) => each.case), records.map(({ seq }) => seq), leaves],
  )
}

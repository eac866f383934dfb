import type { Tx } from '../database/tx.ts'
import type { SealedRecord } from './record-text.ts'

/** Where a record stands: its case and its number within it. */
export interface Place {
  case_id: string
  seq: number
}

/** The records at these places, as they are now, in the order of the places. */
export async function readRecords(tx: Tx, places: readonly Place[]): Promise<SealedRecord[]> {
  const rows = await tx.many<Omit<SealedRecord, 'at'> & { at: number }>(
    {
      name: 'audit-records',
      text: `select a.city, a.case_id as case, c.number, a.seq, a.action, a.at, a.person, a.post, a.organisation, a.enterprise,
          a.system, a.data,
          coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'sha256', f.sha256) order by f.id)
            from case_files cf join files f on f.city = cf.city and f.id = cf.file
            where cf.city = a.city and cf.case_id = a.case_id and cf.seq = a.seq), '[]') as files
        from unnest($2::uuid[], $3::integer[]) with ordinality as p (case_id, seq, position)
        join case_actions a on a.city = $1 and a.case_id = p.case_id and a.seq = p.seq
        join cases c on c.city = a.city and c.id = a.case_id
        order by p.position`,
    },
    [tx.viewer.city, places.map(({ case_id }) => case_id), places.map(({ seq }) => seq)],
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

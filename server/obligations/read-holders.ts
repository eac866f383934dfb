import type { Holder } from '../../engine/obligations/types.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import { liaisonScope } from './policy.ts'

/** Who held each post and when, of the posts whose doings the viewer answers for: no other names are read (rule 15). */
export async function readHolders(tx: Tx): Promise<ReadonlyMap<string, readonly Holder[]>> {
  const { bind, values } = binder()
  const rows = await tx.many<Holder & { post: string }>(
    `select h.post, h.name as holder, h.since as "from", h.until - 1 as until
     from (
       select held.city, held.post, held.since, held.until, post.organisation, p.name
       from holdings held
       join posts post on post.city = held.city and post.id = held.post
       join people p on p.city = held.city and p.id = held.person
       where held.until is null or held.until > held.since
     ) h where ${liaisonScope(tx.viewer, 'h', bind)} order by h.post, h.since`,
    values,
  )
  return Map.groupBy(rows, ({ post }) => post)
}

import type { CityPack } from '../../engine/city/types.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import { loadNames } from '../cases/names.ts'

/** The leader who answers for what an enterprise asks, where the city's document says so (PE-31, ZB-12). */
export interface LeadingLeader {
  post: string
  /** What the document calls the leader then: 纾困主管. */
  called: string
  name: string
  /** The tier of the case kind that this leader coordinates, if it has one. */
  tier: string | null
}

/** Who is linked to an enterprise in a year and leads its cases of a kind; the city's leader before the county's. */
export async function leadingLeader(
  tx: Tx,
  pack: CityPack,
  { id: kind, tiers }: Pick<CaseKind, 'id' | 'tiers'>,
  { enterprise, year }: { enterprise: string; year: number },
): Promise<LeadingLeader | null> {
  const { lead } = pack.liaison
  if (!lead?.kinds.includes(kind)) return null
  const linked = await tx.many<{ post: string }>(
    `select l.post from liaison_links l join enterprises m on m.city = l.city and m.id = l.enterprise
     where l.city = $1 and coalesce(m.merged_into, m.id) = $2 and l.year = $3 and l.until is null
     order by l.level, l.since limit 1`,
    [tx.viewer.city, enterprise, year],
  )
  const post = linked[0]?.post
  if (!post) return null
  const names = await loadNames(tx)
  const tier = tiers.find(({ coordinator }) => coordinator === post)?.id ?? null
  return { post, called: lead.called, name: names.post(post)?.name ?? post, tier }
}

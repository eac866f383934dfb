import type { RunningGrade } from '../../../engine/rosters/types.ts'
import type { Tx } from '../../database/tx.ts'

/** Which roster: of a rule and a year, and where each county draws its own, of a district. */
export interface RosterKey {
  rule: string
  year: number
  district?: string | null
}

/** An enterprise with a place on an approved roster. Name, district, group and grade are as they were approved. */
export interface ApprovedPlace {
  enterprise: string
  name: string
  district: string | null
  park: string | null
  group: string | null
  grade: RunningGrade | null
  industry: string
  part: string
  rank: number | null
  /** The member that speaks for its group; true for whoever stands alone. */
  leads: boolean
}

/** The places of the approved roster in their order, or null while none is approved. */
export async function readApprovedPlaces(
  tx: Tx,
  { rule, year, district = null }: RosterKey,
): Promise<{ roster: string; places: ApprovedPlace[] } | null> {
  const roster = await tx.maybeOne<{ id: string }>(
    `select id from rosters
     where city = $1 and rule = $2 and year = $3 and district is not distinct from $4 and state = 'approved'`,
    [tx.viewer.city, rule, year, district],
  )
  if (!roster) return null
  const places = await tx.many<ApprovedPlace>(
    `select p.enterprise, p.name, p.district, e.park, nullif(p.business_group, '') as "group", p.grade, e.industry,
       p.part, p.rank, p.leads
     from roster_places p join enterprises e on e.city = p.city and e.id = p.enterprise
     where p.city = $1 and p.roster = $2 order by p.part, p.rank nulls last, p.leads desc, p.name, p.enterprise`,
    [tx.viewer.city, roster.id],
  )
  return { roster: roster.id, places }
}

import type { Act, Holder, Link, Waiver } from '../../engine/obligations/types.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import { actScope, liaisonScope } from './policy.ts'
import { readHolders } from './read-holders.ts'
import { readWaivers } from './read-waivers.ts'

/** Everything obligations are read from for a year, as far as the viewer sees it. */
export interface ObligationFacts {
  year: number
  /** By post. */
  links: ReadonlyMap<string, readonly Link[]>
  acts: readonly Act[]
  /** By obligation. */
  waivers: ReadonlyMap<string, readonly Waiver[]>
  /** Who held the post, by post. */
  holders: ReadonlyMap<string, readonly Holder[]>
}

/** An enterprise that was merged counts as the one it became. */
const present = 'coalesce(e.merged_into, e.id)'

/** The latest version of each visit: corrections replace what they correct. */
export const currentVisits = `(select distinct on (city, id) * from liaison_visits order by city, id, version desc)`

/** Links of a year; acts from the year before until the year after, because periods open early and papers come late. */
export async function readFacts(tx: Tx, year: number): Promise<ObligationFacts> {
  const links = Map.groupBy(await readLinks(tx, year), ({ post }) => post)
  return { year, links, acts: await readActs(tx, year), waivers: await readWaivers(tx), holders: await readHolders(tx) }
}

function readLinks(tx: Tx, year: number): Promise<(Link & { post: string })[]> {
  const { bind, values } = binder()
  return tx.many(
    `select l.post, ${present} as object, l.since as "from",
       coalesce(l.until, make_date(l.year, 12, 31)) as until
     from liaison_links l join enterprises e on e.city = l.city and e.id = l.enterprise
     where ${liaisonScope(tx.viewer, 'l', bind)} and l.year = ${bind(year)} order by l.since, l.id`,
    values,
  )
}

type ActRow = Omit<Act, 'forPeriod'> & { period: string | null }

async function readActs(tx: Tx, year: number): Promise<Act[]> {
  const { bind, values } = binder()
  const rows = await tx.many<ActRow>(
    `select a.id, a.kind, a.subject, coalesce(e.merged_into, a.object) as object, a.made_on as "on", a.marks,
       a.for_period as period
     from obligation_acts a left join enterprises e on e.city = a.city and e.id = a.object
     where ${actScope(tx.viewer, 'a', bind)} and a.made_on between ${bind(`${year - 1}-01-01`)} and ${bind(`${year + 1}-12-31`)}`,
    values,
  )
  return rows.map(({ period, ...act }) => (period === null ? act : { ...act, forPeriod: period }))
}

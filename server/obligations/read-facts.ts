import type { Act, Link } from '../../engine/obligations/types.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import { liaisonScope } from './policy.ts'

/** Everything of a year that obligations are read from, as far as the viewer sees it. */
export interface LiaisonFacts {
  /** By post. */
  links: ReadonlyMap<string, readonly Link[]>
  acts: readonly Act[]
}

/** An enterprise that was merged counts as the one it became. */
const present = 'coalesce(e.merged_into, e.id)'

/** The latest version of each visit: corrections replace what they correct. */
export const currentVisits = `(select distinct on (city, id) * from liaison_visits order by city, id, version desc)`

/** Links of a year; visits and contacts from the year before on, because a period may open before its year. */
export async function readFacts(tx: Tx, year: number): Promise<LiaisonFacts> {
  const links = await readLinks(tx, year)
  const acts = await readActs(tx, year)
  return { links: Map.groupBy(links, ({ post }) => post), acts }
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

async function readActs(tx: Tx, year: number): Promise<Act[]> {
  const { bind, values } = binder()
  const from = bind(`${year - 1}-01-01`)
  const until = bind(`${year}-12-31`)
  return tx.many<Act>(
    `select v.id, 'visit' as kind, v.post as subject, ${present} as object, v.visited_on as "on"
     from ${currentVisits} v join enterprises e on e.city = v.city and e.id = v.enterprise
     where ${liaisonScope(tx.viewer, 'v', bind)} and v.visited_on between ${from} and ${until}
     union all
     select c.id, 'contact', c.post, ${present}, c.contacted_on
     from liaison_contacts c join enterprises e on e.city = c.city and e.id = c.enterprise
     where ${liaisonScope(tx.viewer, 'c', bind)} and c.contacted_on between ${from} and ${until}`,
    values,
  )
}

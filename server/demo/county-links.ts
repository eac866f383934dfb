import type { CityPack, PackPost } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import { linkEnterprise } from '../liaison/link-enterprise.ts'
import { coveredOf } from '../obligations/count-coverage.ts'
import { levelOf, linkablePosts } from '../obligations/subjects.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import type { Chance } from './chance.ts'

interface Scene {
  app: App
  tx: Tx
  pack: CityPack
  chance: Chance
}

interface Uncovered {
  id: string
  district: string
}

/** In a hundred of those that nobody of the city links, how many the counties link; the rest are gaps to be found. */
const coveredShare = 88

/**
 * County leaders link what the city's leaders do not, each in the own county, so that few gaps are left (ZB-13). The
 * enterprises that have an account are always linked by somebody, so that their own page has a leader to show.
 */
export async function linkCounties(
  { app, tx, pack, chance }: Scene,
  accounts: readonly { id: string }[],
): Promise<void> {
  const since = `${todayOf(app.clock).slice(0, 4)}-01-01`
  const turns = new Map<string, number>()
  const own = new Set(accounts.map(({ id }) => id))
  for (const { id, district } of await readUncovered(tx, pack, [...own])) {
    if (!own.has(id) && !chance.percent(coveredShare)) continue
    const leaders = leadersOf(pack, district)
    const turn = turns.get(district) ?? 0
    turns.set(district, turn + 1)
    const post = leaders[turn % leaders.length]
    if (!post) continue
    const reason = `${post.name}联系本地企业`
    const grade = chance.pick(['good', 'good', 'fair', 'poor'] as const)
    await linkEnterprise(app, tx, { post: post.id, enterprise: id, reason, grade, origin: 'list', since })
  }
}

/** A county's leaders; for an enterprise of no county, the city's. */
function leadersOf(pack: CityPack, district: string): PackPost[] {
  const leaders = linkablePosts(pack).filter(({ powers }) => powers.includes('appeals.coordinate'))
  const territory = leaders.filter((post) => levelOf(pack, post) === 'county' && post.organisation === district)
  return territory.length > 0 ? territory : leaders.filter((post) => levelOf(pack, post) === 'city')
}

/** Enterprises that the city's document wants covered, or that are named, and that nobody links yet. */
const readUncovered = (tx: Tx, { id, liaison }: CityPack, named: string[]): Promise<Uncovered[]> =>
  tx.many(
    `select e.id, coalesce(e.district, '') as district from enterprises e
     where e.city = $1 and e.merged_into is null and (${coveredOf[liaison.coverage?.of ?? 'above-scale']} or e.id = any ($2::uuid[]))
       and not exists (select from liaison_links l where l.city = e.city and l.enterprise = e.id and l.until is null)
     order by e.district, e.id`,
    [id, named],
  )

import type { NamedPeriod } from '../../../engine/calendar/named-periods.ts'
import type { LiaisonBulletinKind } from '../../../engine/city/liaison.ts'
import type { CityPack, PackPost } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { ObligationFacts } from '../../obligations/read-facts.ts'
import { readFacts } from '../../obligations/read-facts.ts'
import { behindBy, presentOwed, readStandings } from '../../obligations/read-standings.ts'
import { leaderRef, levelOf, liaisonObligations, linkablePosts } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import type { Owed } from '../contract.ts'
import type { CountyLine, LeaderLine, LiaisonBulletin } from './contract.ts'
import { countiesOf } from './counties-of.ts'
import { rankLines } from './rank.ts'
import type { PostFacts } from './read-facts.ts'
import { readPostFacts } from './read-facts.ts'
import { rulesOf } from './rules-of.ts'

/** The figures of a period as the records give them now; nothing of them is kept until it is published. */
export async function computeBulletin(
  app: App,
  tx: Tx,
  kind: LiaisonBulletinKind,
  period: NamedPeriod,
): Promise<Omit<LiaisonBulletin, 'remarks' | 'frozen'>> {
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const asOf = today < period.end ? today : period.end
  const leaders = await readLines(app, tx, pack, { ...period, asOf })
  const ranked = (['city', 'county'] as const).flatMap((level) =>
    rankLines(
      leaders.filter((line) => line.level === level),
      kind.minimumLinks,
    ),
  )
  const counties: CountyLine[] = rankLines(countiesOf(pack, leaders), kind.minimumLinks)
  return {
    kind: kind.id,
    name: kind.name,
    period: period.id,
    periodName: period.name,
    start: period.start,
    end: period.end,
    asOf,
    to: kind.to,
    minimumLinks: kind.minimumLinks,
    leaders: ranked.toSorted(byLevelAndRank),
    counties: counties.toSorted((a, b) => (a.rank ?? 999) - (b.rank ?? 999)),
    total: totalOf(leaders),
    rules: rulesOf(pack, kind, asOf),
  }
}

const byLevelAndRank = (a: LeaderLine, b: LeaderLine): number =>
  a.level.localeCompare(b.level) || (a.rank ?? 999) - (b.rank ?? 999) || b.links - a.links

type Unranked = Omit<LeaderLine, 'rank'>

/** Every leader who has links, owes something or visited, with what is owed as it stood on the last day. */
async function readLines(
  app: App,
  tx: Tx,
  pack: CityPack,
  { start, asOf }: { start: string; asOf: string },
): Promise<Unranked[]> {
  const facts = until(await readFacts(tx, Number(asOf.slice(0, 4))), asOf)
  const standings = readStandings(pack, await app.calendars.of(pack.id), facts, asOf, liaisonObligations(pack))
  const done = await readPostFacts(tx, { start, end: asOf, now: app.clock.now() })
  return linkablePosts(pack)
    .map((post) => {
      const owed = standings.flatMap(({ obligation, standings: all }) =>
        all.filter(({ subject }) => subject === post.id).map((standing) => presentOwed(obligation, standing)),
      )
      return lineOf(pack, post, owed, linksOn(facts, post.id, asOf), done.get(post.id) ?? nothing)
    })
    .filter(({ links, linksOwed, owed, visits }) => links > 0 || linksOwed !== null || owed !== null || visits > 0)
}

const nothing: PostFacts = { visits: 0, heard: 0, solved: 0, open: 0, late: 0 }

/** What was on record by a day: later links and acts do not belong to the period. */
const until = (facts: ObligationFacts, day: string): ObligationFacts => ({
  ...facts,
  links: new Map([...facts.links].map(([post, links]) => [post, links.filter(({ from }) => from <= day)])),
  acts: facts.acts.filter(({ on }) => on <= day),
})

const linksOn = ({ links }: ObligationFacts, post: string, day: string): number =>
  new Set((links.get(post) ?? []).filter((link) => !link.until || link.until > day).map(({ object }) => object)).size

function lineOf(pack: CityPack, post: PackPost, owed: readonly Owed[], links: number, done: PostFacts): Unranked {
  const visits = owed.filter(({ act }) => act === 'visit')
  const sum = (what: 'done' | 'owed' | 'expected') =>
    visits.length === 0 ? null : visits.reduce((total, each) => total + each[what], 0)
  return {
    post: leaderRef(pack, post),
    level: levelOf(pack, post),
    district: pack.organisations.find(({ id }) => id === post.organisation)?.district ?? '',
    links,
    linksOwed: owed.find(({ act }) => act === 'link')?.owed ?? null,
    ...done,
    done: sum('done'),
    owed: sum('owed'),
    expected: sum('expected'),
    behind: visits.reduce((total, each) => total + behindBy(each), 0),
  }
}

function totalOf(lines: readonly Unranked[]): LiaisonBulletin['total'] {
  const sum = (what: keyof PostFacts | 'links') => lines.reduce((total, line) => total + line[what], 0)
  return {
    leaders: lines.length,
    behindLeaders: lines.filter(({ behind }) => behind > 0).length,
    links: sum('links'),
    visits: sum('visits'),
    heard: sum('heard'),
    solved: sum('solved'),
    open: sum('open'),
    late: sum('late'),
  }
}

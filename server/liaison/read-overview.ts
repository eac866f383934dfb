import { figureOf } from '../../engine/obligations/figure-of.ts'
import { binder, caseScope } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import type { LeaderRow, LiaisonOverview, ObligationTotal } from './contract.ts'
import { seesPost } from '../obligations/policy.ts'
import { readFacts } from '../obligations/read-facts.ts'
import type { ObligationFacts } from '../obligations/read-facts.ts'
import type { ObligationStandings } from '../obligations/read-standings.ts'
import { behindBy, presentOwed, readStandings } from '../obligations/read-standings.ts'
import { leaderRef, liaisonObligations, linkablePosts } from '../obligations/subjects.ts'

/** All leaders the viewer sees, whoever is furthest behind first, and how far each obligation is kept in all. */
export async function readOverview(app: App, tx: Tx): Promise<LiaisonOverview> {
  const { viewer } = tx
  const pack = app.packs.get(viewer.city)
  const today = todayOf(app.clock)
  const facts = await readFacts(tx, Number(today.slice(0, 4)))
  const seen = linkablePosts(pack).filter((post) => seesPost(viewer, post))
  const ids = new Set(seen.map(({ id }) => id))
  const standings = readStandings(
    pack,
    await app.calendars.of(viewer.city),
    facts,
    today,
    liaisonObligations(pack),
  ).map((each) => ({
    ...each,
    standings: each.standings.filter(({ subject }) => ids.has(subject)),
  }))
  const cases = await countCases(app, tx, facts)
  const leaders = seen.map((post) =>
    leaderRow(leaderRef(pack, post), standings, linksNow(facts, post.id, today), cases),
  )
  return {
    year: Number(today.slice(0, 4)),
    today,
    mayManage: viewer.powers.includes('liaison.manage'),
    totals: standings.filter((each) => each.standings.length > 0).map(totalOf),
    leaders: leaders
      .filter(({ owed, links }) => owed.length > 0 || links > 0)
      .toSorted((a, b) => b.behind - a.behind || b.late - a.late),
  }
}

function linksNow({ links }: ObligationFacts, post: string, today: string): string[] {
  const held = (links.get(post) ?? []).filter(({ until }) => !until || until > today)
  return [...new Set(held.map(({ object }) => object))]
}

type OpenCases = ReadonlyMap<string, { open: number; late: number }>

function leaderRow(
  post: LeaderRow['post'],
  standings: readonly ObligationStandings[],
  links: string[],
  cases: OpenCases,
): LeaderRow {
  const owed = standings.flatMap(({ obligation, standings: all }) =>
    all.filter(({ subject }) => subject === post.id).map((standing) => presentOwed(obligation, standing)),
  )
  const sum = (what: 'open' | 'late') => links.reduce((total, id) => total + (cases.get(id)?.[what] ?? 0), 0)
  const behind = owed.reduce((total, each) => total + behindBy(each), 0)
  return { post, owed, links: links.length, open: sum('open'), late: sum('late'), behind }
}

const totalOf = ({ obligation, standings }: ObligationStandings): ObligationTotal => {
  const { subjects, atOrAbove, late, atRisk } = figureOf(standings)
  const sum = (what: 'done' | 'owed') => standings.reduce((total, each) => total + each[what], 0)
  const { id, name, source, fulfilment } = obligation
  return {
    obligation: id,
    act: fulfilment.act,
    name,
    source,
    subjects,
    atOrAbove,
    late,
    atRisk,
    done: sum('done'),
    owed: sum('owed'),
  }
}

/** Open and late matters of the linked enterprises, as far as the viewer sees them. */
async function countCases(app: App, tx: Tx, { links }: ObligationFacts): Promise<OpenCases> {
  const { bind, values } = binder()
  const enterprises = [...links.values()].flat().map(({ object }) => object)
  const rows = await tx.many<{ enterprise: string; open: number; late: number }>(
    `select c.enterprise, count(*)::int as open,
       count(*) filter (where c.due_at < ${bind(new Date(app.clock.now()))})::int as late
     from cases c where ${caseScope(tx.viewer, bind)} and c.mode <> 'ended'
       and c.enterprise = any (${bind(enterprises)}::uuid[]) group by c.enterprise`,
    values,
  )
  return new Map(rows.map(({ enterprise, ...counts }) => [enterprise, counts]))
}

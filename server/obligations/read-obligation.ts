import type { CityPack } from '../../engine/city/types.ts'
import type { Standing } from '../../engine/obligations/types.ts'
import { phrasePart } from '../../engine/obligations/phrase-part.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import type { ObligationStandings, StandingRow, StandingsQuery } from './contract.ts'
import { findObligation } from './find-period.ts'
import { mayManage, seesPost } from './policy.ts'
import { presentObligation, presentPeriods } from './present-obligation.ts'
import { readFacts } from './read-facts.ts'
import { readStandings } from './read-standings.ts'
import { leaderRef } from './subjects.ts'
import type { WaiverRow } from './waiver-rows.ts'
import { readWaiverRows } from './waiver-rows.ts'

/** One obligation in one period: how everybody the viewer sees stands, and why; whoever is furthest behind first. */
export async function readObligation(
  app: App,
  tx: Tx,
  id: string,
  asked: StandingsQuery,
): Promise<ObligationStandings> {
  const pack = app.packs.get(tx.viewer.city)
  const obligation = findObligation(pack, id)
  const today = todayOf(app.clock)
  const year = asked.year ?? Number((asked.period ?? today).slice(0, 4))
  const facts = await readFacts(tx, year)
  const [read] = readStandings(pack, await app.calendars.of(pack.id), facts, today, [obligation])
  const all = (read?.all ?? []).filter(({ subject }) => seesSubject(tx, pack, subject))
  const periods = presentPeriods(obligation, all, today)
  const period = periods.find(({ start, current }) => (asked.period ? start === asked.period : current)) ?? null
  const shown = all.filter((standing) => standing.period.start === period?.start)
  const waivers = (await readWaiverRows(tx)).filter((row) => row.obligation === id && !row.ended)
  const nameOf = await namesOf(tx, shown)
  return {
    ...presentObligation(pack, obligation),
    year,
    today,
    period,
    periods: periods.map(({ start, name }) => ({ start, name })),
    mayWaive: mayManage(tx.viewer),
    rows: shown.map((standing) => rowOf(pack, standing, waivers, nameOf)).toSorted(byLack),
  }
}

function seesSubject(tx: Tx, { posts }: CityPack, subject: string): boolean {
  const post = posts.find(({ id }) => id === subject)
  return post !== undefined && seesPost(tx.viewer, post)
}

function rowOf(
  pack: CityPack,
  standing: Standing,
  waivers: readonly WaiverRow[],
  nameOf: (object: string) => string,
): StandingRow {
  const { subject, status, done, owed, expected, remaining, due, reachedOn, parts, holders, period } = standing
  const post = pack.posts.find(({ id }) => id === subject)
  return {
    subject: post ? leaderRef(pack, post) : { id: subject, name: subject, unit: '' },
    status,
    done,
    owed,
    expected,
    remaining,
    due,
    reachedOn,
    why: parts.map((part) => phrasePart(part, nameOf)),
    holders: holders.map((held) => ({ ...held })),
    waivers: waivers
      .filter((row) => row.subject === subject && row.period === period.start)
      .map((row) => ({ id: row.id, reason: row.reason, enterprise: row.enterprise })),
  }
}

const statusOrder = ['late', 'at-risk', 'on-course', 'met-late', 'met', 'waived']

const byLack = (a: StandingRow, b: StandingRow): number =>
  statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) || b.remaining - a.remaining

/** The names of the enterprises that explanations speak of. */
async function namesOf(tx: Tx, standings: readonly Standing[]): Promise<(object: string) => string> {
  const ids = standings.flatMap(({ parts }) => parts.flatMap((part) => ('object' in part && part.object) || []))
  if (ids.length === 0) return (object) => object
  const rows = await tx.many<{ id: string; name: string }>(
    'select id, name from enterprises where city = $1 and id = any ($2::uuid[])',
    [tx.viewer.city, [...new Set(ids)]],
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (object) => names.get(object) ?? '一户企业'
}

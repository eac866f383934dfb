import type { PackPost } from '../../engine/city/types.ts'
import type { Act, Standing } from '../../engine/obligations/types.ts'
import { binder, caseScope } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import { today as todayOf } from '../platform/today.ts'
import type { LeaderPage, LinkedEnterprise, VisitLine } from './contract.ts'
import { mayRecordFor, seesPost } from '../obligations/policy.ts'
import type { ObligationFacts } from '../obligations/read-facts.ts'
import { currentVisits, readFacts } from '../obligations/read-facts.ts'
import { presentOwed, readStandings } from '../obligations/read-standings.ts'
import { leaderRef, linkablePosts } from '../obligations/subjects.ts'

const visitsShown = 20

/** One leader's page: what is owed today, the enterprises with what is open there, and the latest visits. */
export async function readLeader(app: App, tx: Tx, id: string): Promise<LeaderPage> {
  const pack = app.packs.get(tx.viewer.city)
  const post = linkablePosts(pack).find((each) => each.id === id)
  if (!post || !seesPost(tx.viewer, post)) throw notFound()
  const today = todayOf(app.clock)
  const year = Number(today.slice(0, 4))
  const facts = await readFacts(tx, year)
  const own = readStandings(pack, await app.calendars.of(pack.id), facts, today).flatMap(({ obligation, standings }) =>
    standings.filter(({ subject }) => subject === id).map((standing) => ({ obligation, standing })),
  )
  const visiting = own.find(({ obligation }) => obligation.fulfilment.act === 'visit')?.standing
  return {
    post: leaderRef(pack, post),
    year,
    today,
    mayRecord: mayRecordFor(tx.viewer, id),
    owed: own.map(({ obligation, standing }) => presentOwed(obligation, standing)),
    enterprises: await readEnterprises(app, tx, { post, year, facts, visiting, today }),
    visits: await readVisits(tx, id),
  }
}

interface Looking {
  post: PackPost
  year: number
  today: string
  facts: ObligationFacts
  visiting: Standing | undefined
}

type LinkRow = Omit<LinkedEnterprise, 'visits' | 'owed' | 'lastVisit' | 'contacted'>

/** The linked enterprises: those that wait for a visit first, then those with something late or without a first word. */
async function readEnterprises(app: App, tx: Tx, looking: Looking): Promise<LinkedEnterprise[]> {
  const names = new Map(app.packs.get(tx.viewer.city).districts.map(({ id, name }) => [id, name]))
  const rows = await readLinks(app, tx, looking)
  return rows
    .map((row) => ({ ...row, district: names.get(row.district) ?? '', ...doneAt(row.id, looking) }))
    .toSorted(
      (a, b) =>
        missing(b) - missing(a) ||
        b.late - a.late ||
        Number(b.contacted === null) - Number(a.contacted === null) ||
        a.name.localeCompare(b.name, 'zh'),
    )
}

const missing = ({ owed, visits }: LinkedEnterprise): number => Math.max((owed ?? 1) - visits, 0)

function readLinks(app: App, tx: Tx, { post, year, today }: Looking): Promise<LinkRow[]> {
  const { bind, values } = binder()
  const cases = `from cases c where ${caseScope(tx.viewer, bind)} and c.enterprise = e.id and c.mode <> 'ended'`
  return tx.many(
    `select l.id as link, e.id, e.name, coalesce(e.district, '') as district, l.grade, l.origin, l.reason, l.since,
       exists (select from liaison_links o where o.city = l.city and o.enterprise = l.enterprise and o.year = l.year
         and o.level <> l.level and o.until is null) as overlaps,
       (select count(*)::int ${cases}) as open,
       (select count(*)::int ${cases} and c.due_at < ${bind(new Date(app.clock.now()))}) as late
     from liaison_links l
     join enterprises m on m.city = l.city and m.id = l.enterprise
     join enterprises e on e.city = m.city and e.id = coalesce(m.merged_into, m.id)
     where l.city = ${bind(tx.viewer.city)} and l.post = ${bind(post.id)} and l.year = ${bind(year)}
       and (l.until is null or l.until > ${bind(today)})`,
    values,
  )
}

function doneAt(enterprise: string, { post, facts, visiting, year }: Looking) {
  const acts = facts.acts.filter(({ subject, object }) => subject === post.id && object === enterprise)
  const from = visiting?.period.start ?? `${year}-01-01`
  const days = new Set(daysOf(acts, 'visit').filter((day) => day >= from))
  return {
    visits: days.size,
    owed: visiting?.lines.find(({ object }) => object === enterprise)?.owed ?? null,
    lastVisit: daysOf(acts, 'visit').at(-1) ?? null,
    contacted: daysOf(acts, 'contact')[0] ?? null,
  }
}

const daysOf = (acts: readonly Act[], kind: Act['kind']): string[] =>
  acts
    .filter((act) => act.kind === kind)
    .map(({ on }) => on)
    .toSorted()

async function readVisits(tx: Tx, post: string): Promise<VisitLine[]> {
  const rows = await tx.many<Omit<VisitLine, 'enterprise'> & { enterprise: string; name: string }>(
    `select v.id, v.visited_on as "on", v.place, e.id as enterprise, e.name,
       (select count(*)::int from liaison_problems p where p.city = v.city and p.visit = v.id) as problems
     from ${currentVisits} v join enterprises e on e.city = v.city and e.id = v.enterprise
     where v.city = $1 and v.post = $2 order by v.visited_on desc, v.id desc limit ${visitsShown}`,
    [tx.viewer.city, post],
  )
  return rows.map(({ enterprise, name, ...row }) => ({ ...row, enterprise: { id: enterprise, name } }))
}

import type { Tx } from '../../database/tx.ts'
import { currentVisits, readFacts } from '../../obligations/read-facts.ts'
import { presentOwed, readStandings } from '../../obligations/read-standings.ts'
import { leaderRef, liaisonObligations } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/refusal.ts'
import { today as todayOf } from '../../platform/today.ts'
import { requireSeen } from '../cards/read-cards.ts'
import type { LiaisonBulletin, YearSheet } from './contract.ts'

/** What a leader did about linking in a year: what was owed, enterprise by enterprise, visit by visit, and every bulletin. */
export async function readYearSheet(app: App, tx: Tx, id: string, year: number): Promise<YearSheet> {
  const pack = app.packs.get(tx.viewer.city)
  const post = requireSeen(tx, pack, id)
  const today = todayOf(app.clock)
  if (year > Number(today.slice(0, 4))) throw notFound('这一年还没有开始。')
  const asOf = today < `${year}-12-31` ? today : `${year}-12-31`
  const facts = await readFacts(tx, year)
  const standings = readStandings(pack, await app.calendars.of(pack.id), facts, asOf, liaisonObligations(pack))
  return {
    post: leaderRef(pack, post),
    year,
    asOf,
    owed: standings.flatMap(({ obligation, all }) =>
      all.filter(({ subject }) => subject === id).map((standing) => presentOwed(obligation, standing)),
    ),
    enterprises: await readEnterprises(tx, id, year),
    visits: await readVisits(tx, id, year),
    bulletins: await readStanding(tx, id, year),
  }
}

const heardAt = `from liaison_problems p join cases c on c.city = p.city and c.id = p.case_id
  where p.city = v.city and p.visit = v.id`

const readEnterprises = (tx: Tx, post: string, year: number): Promise<YearSheet['enterprises']> =>
  tx.many(
    `select e.name, l.since, l.until, count(distinct v.visited_on)::int as visits,
       coalesce(sum(h.heard), 0)::int as heard, coalesce(sum(h.solved), 0)::int as solved
     from liaison_links l join enterprises e on e.city = l.city and e.id = l.enterprise
     left join ${currentVisits} v on v.city = l.city and v.post = l.post and v.enterprise = l.enterprise
       and extract(year from v.visited_on) = l.year
     left join lateral (
       select count(*) as heard, count(*) filter (where c.mode = 'ended') as solved ${heardAt}) h on true
     where l.city = $1 and l.post = $2 and l.year = $3
     group by l.id, e.name, l.since, l.until order by l.since, e.name`,
    [tx.viewer.city, post, year],
  )

const readVisits = (tx: Tx, post: string, year: number): Promise<YearSheet['visits']> =>
  tx.many(
    `select v.visited_on as "on", e.name as enterprise, v.place, (select count(*)::int ${heardAt}) as problems
     from ${currentVisits} v join enterprises e on e.city = v.city and e.id = v.enterprise
     where v.city = $1 and v.post = $2 and extract(year from v.visited_on) = $3 order by v.visited_on, v.id`,
    [tx.viewer.city, post, year],
  )

/** How the leader stood in each published bulletin of the year. */
async function readStanding(tx: Tx, post: string, year: number): Promise<YearSheet['bulletins']> {
  const rows = await tx.many<{ data: LiaisonBulletin }>(
    `select data from liaison_bulletins where city = $1 and period like $2 order by data->>'start', kind`,
    [tx.viewer.city, `${year}-%`],
  )
  return rows.flatMap(({ data: { leaders, periodName, frozen } }) => {
    const own = leaders.find((line) => line.post.id === post)
    if (!own || !frozen) return []
    const of = leaders.filter(({ level, rank }) => level === own.level && rank !== null).length
    return [{ periodName, number: frozen.number, rank: own.rank, of, behind: own.behind }]
  })
}

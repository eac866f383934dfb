import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import { currentVisits } from '../../obligations/read-facts.ts'
import { leaderRef } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import { readAppointments } from '../appointments/read-appointments.ts'
import { currentCards } from '../cards/read-cards.ts'
import type { OwnLeader, OwnLiaison, SentCard } from './contract.ts'

const visitsShown = 5

/** What an enterprise's own page shows: its leaders of the year with card and visits, cards it was sent, appointments. */
export async function readOwn(app: App, tx: Tx): Promise<OwnLiaison> {
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const leaders = await readLeaders(tx, pack, Number(today.slice(0, 4)))
  const own = new Set(leaders.map(({ post }) => post.id))
  const { rows } = await readAppointments(app, tx, { show: 'all' })
  return {
    today,
    called: pack.liaison.lead?.called ?? '联系领导',
    leaders,
    cards: (await readSent(tx, pack)).filter(({ post }) => !own.has(post.id)),
    appointments: rows,
  }
}

type Row = Omit<OwnLeader, 'post' | 'card'> & { post: string } & CardColumns
type CardColumns = { version: number | null; officePhone: string; mobile: string; helps: string }

const columns = `k.version, k.office_phone as "officePhone", k.mobile, k.helps`

async function readLeaders(tx: Tx, pack: CityPack, year: number): Promise<OwnLeader[]> {
  const rows = await tx.many<Row>(
    `select l.post, l.level, l.since, ${columns}, coalesce((select jsonb_agg(v) from (
         select v.visited_on as "on", v.place,
           (select count(*)::int from liaison_problems p where p.city = v.city and p.visit = v.id) as problems
         from ${currentVisits} v where v.city = l.city and v.post = l.post and v.enterprise = l.enterprise
         order by v.visited_on desc limit ${visitsShown}) v), '[]') as visits
     from liaison_links l left join ${currentCards} k on k.city = l.city and k.post = l.post
     where l.city = $1 and l.enterprise = $2 and l.year = $3 and l.until is null order by l.level, l.since`,
    [pack.id, tx.viewer.enterprise, year],
  )
  return rows.map((row) => ({
    post: refOf(pack, row.post),
    level: row.level,
    since: row.since,
    card: cardOf(row),
    visits: row.visits,
  }))
}

/** Cards that posts sent without being linked: departments that can help (JZ-03). */
async function readSent(tx: Tx, pack: CityPack): Promise<SentCard[]> {
  const rows = await tx.many<{ post: string } & CardColumns>(
    `select s.post, ${columns} from liaison_cards_sent s join ${currentCards} k on k.city = s.city and k.post = s.post
     where s.city = $1 and s.enterprise = $2 order by s.sent_at desc`,
    [pack.id, tx.viewer.enterprise],
  )
  return rows.flatMap((row) => {
    const card = cardOf(row)
    return card ? [{ post: refOf(pack, row.post), card }] : []
  })
}

const cardOf = ({ version, officePhone, mobile, helps }: CardColumns): SentCard['card'] | null =>
  version === null ? null : { officePhone, mobile, helps }

const refOf = (pack: CityPack, id: string) => {
  const post = pack.posts.find((each) => each.id === id)
  return post ? leaderRef(pack, post) : { id, name: id, unit: '' }
}

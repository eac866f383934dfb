import { daysBetween } from '../../../engine/calendar/civil-date.ts'
import type { IsoDate } from '../../../engine/calendar/types.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Obligation } from '../../../engine/obligations/types.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { liaisonScope } from '../../obligations/policy.ts'
import { leaderRef, liaisonObligations, postsOwing } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import type { FirstContactQuery, FirstContactRow, FirstContacts } from './contract.ts'

/** The order of the list: what is late comes first, what is done last. */
const lights: readonly FirstContactRow['light']['name'][] = ['late', 'near', 'ok', 'wait', 'done']

/** The last days before the term in which its light says that it is near. */
const nearDays = 7

/** Every enterprise linked this year with the first word on record, or with how many days are left for it. */
export async function readFirstContacts(
  app: App,
  tx: Tx,
  { post, show = 'unmet' }: FirstContactQuery,
): Promise<FirstContacts> {
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const terms = termsOf(pack, today.slice(0, 4))
  const all = (await readRows(tx, pack, Number(today.slice(0, 4))))
    .filter((row) => !post || row.post.id === post)
    .map((row): FirstContactRow => {
      const due = dueOf(terms.find(({ posts }) => posts.has(row.post.id))?.due ?? null, row.since)
      return { ...row, due, light: lightOf(row.on, due, today) }
    })
    .toSorted((a, b) => lights.indexOf(a.light.name) - lights.indexOf(b.light.name))
  const unmet = all.filter(({ on }) => !on)
  return {
    today,
    due: terms[0]?.due ?? null,
    source: terms[0]?.source ?? '',
    counts: {
      all: all.length,
      met: all.length - unmet.length,
      unmet: unmet.length,
      late: unmet.filter(({ light }) => light.name === 'late').length,
    },
    lacking: lackingOf(unmet),
    rows: show === 'all' ? all : all.filter(({ on }) => (show === 'met') === (on !== null)),
  }
}

interface Term {
  posts: ReadonlySet<string>
  due: IsoDate
  source: string
}

/** The terms for first contacts that the city's document sets in a year. */
const termsOf = (pack: CityPack, year: string): Term[] =>
  liaisonObligations(pack).flatMap(({ fulfilment, timing, owes, source }: Obligation) =>
    fulfilment.act === 'contact' && 'once' in timing && timing.once.startsWith(year)
      ? [{ posts: new Set(postsOwing(pack, owes)), due: timing.once, source }]
      : [],
  )

/** Whoever was linked after the term has none. */
const dueOf = (due: IsoDate | null, since: IsoDate): IsoDate | null => (due && since <= due ? due : null)

/** How a first contact stands: made, made late, or so many days left. */
export function lightOf(on: IsoDate | null, due: IsoDate | null, today: IsoDate): FirstContactRow['light'] {
  if (on) return { name: 'done', words: due && on > due ? '过期后对接' : '已对接' }
  if (!due) return { name: 'wait', words: '还没对接' }
  if (today > due) return { name: 'late', words: `过期 ${daysBetween(due, today)} 天` }
  const left = daysBetween(today, due)
  const words = left === 0 ? '今天到期' : `还剩 ${left} 天`
  return { name: left <= nearDays ? 'near' : 'ok', words }
}

function lackingOf(unmet: readonly FirstContactRow[]): FirstContacts['lacking'] {
  return [...Map.groupBy(unmet, ({ post }) => post.id).values()]
    .map((rows) => ({ post: rows[0]!.post, unmet: rows.length }))
    .toSorted((a, b) => b.unmet - a.unmet)
}

type Row = Omit<FirstContactRow, 'due' | 'light'> & { since: IsoDate }
type Found = Omit<Row, 'post' | 'enterprise'> & { post: string; enterprise: string; name: string }

async function readRows(tx: Tx, pack: CityPack, year: number): Promise<Row[]> {
  const { bind, values } = binder()
  const rows = await tx.many<Found>(
    `select l.id as link, l.post, l.since, e.id as enterprise, e.name, coalesce(e.district, '') as district,
       c.contacted_on as "on", coalesce(c.how, '') as how, coalesce(c.principal, '') as principal,
       coalesce(c.phone, '') as phone, coalesce(c.exchanged, false) as exchanged
     from liaison_links l
     join enterprises m on m.city = l.city and m.id = l.enterprise
     join enterprises e on e.city = m.city and e.id = coalesce(m.merged_into, m.id)
     left join lateral (select * from liaison_contacts c where c.city = l.city and c.post = l.post
       and c.enterprise in (m.id, e.id) and extract(year from c.contacted_on) = l.year
       order by c.contacted_on, c.id limit 1) c on true
     where ${liaisonScope(tx.viewer, 'l', bind)} and l.year = ${bind(year)} and l.until is null
     order by c.contacted_on nulls first, l.post, e.name`,
    values,
  )
  const districts = new Map(pack.districts.map(({ id, name }) => [id, name]))
  return rows.map(({ post, enterprise, name, ...row }) => {
    const declared = pack.posts.find(({ id }) => id === post)
    return {
      ...row,
      post: declared ? leaderRef(pack, declared) : { id: post, name: post, unit: '' },
      enterprise: { id: enterprise, name },
      district: districts.get(row.district) ?? '',
    }
  })
}

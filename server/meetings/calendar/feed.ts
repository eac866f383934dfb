import { newToken, tokenHash } from '../../access/tokens.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import type { AgendaItem, CalendarFeed, NewCalendarFeed } from '../contract.ts'
import { kindOf } from '../kinds.ts'
import type { CalendarEvent } from './ics.ts'
import { writeCalendar } from './ics.ts'

/** When the person's calendar address was made, if it was. */
export async function readFeed(tx: Tx): Promise<CalendarFeed> {
  const found = await tx.maybeOne<{ madeAt: number }>(
    'select made_at as "madeAt" from calendar_feeds where city = $1 and person = $2',
    [tx.viewer.city, tx.viewer.person],
  )
  return { madeAt: found?.madeAt ?? null }
}

/** Makes the person's calendar address, or a new one in place of the old. The address is the key, so it is kept nowhere. */
export async function renewFeed(app: App, tx: Tx): Promise<NewCalendarFeed> {
  const token = newToken()
  const madeAt = app.clock.now()
  const { city, person } = tx.viewer
  await tx.query(
    `insert into calendar_feeds (city, person, token_hash, made_at) values ($1, $2, $3, $4)
     on conflict (city, person) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`,
    [city, person, tokenHash(token), new Date(madeAt)],
  )
  return { path: `/api/cities/${city}/calendar/${token}.ics`, madeAt }
}

interface EventRow {
  id: string
  kind: string
  title: string
  place: string
  starts_at: number
  ends_at: number
  agenda: AgendaItem[]
  state: string
  cancelled: string | null
  version: number
  changed_at: number
  enterprise: boolean
}

/** How long a past meeting stays in the calendar. */
const keepsDays = 180

/** The calendar behind a secret address: meetings the person convenes, leads or is invited to and did not decline. */
export async function writeFeed(app: App, tx: Tx, file: string): Promise<string> {
  const token = /^([\w-]{43})\.ics$/.exec(file)?.[1]
  const person = token && (await personOf(tx, token))
  if (!person) throw notFound('这个日历地址不对，或已换成新的。')
  const pack = app.packs.get(tx.viewer.city)
  const since = new Date(app.clock.now() - keepsDays * 24 * 60 * 60_000)
  const rows = await tx.many<EventRow>(events, [pack.id, person, since, today(app.clock)])
  const present = ({ agenda, ...row }: EventRow): CalendarEvent => ({
    uid: `${row.id}@zhuqitong`,
    sequence: row.version - 1,
    changedAt: row.changed_at,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    title: row.title,
    place: row.place,
    description: [
      kindOf(pack, row.kind).name,
      ...(row.cancelled ? [`已取消：${row.cancelled}`] : []),
      ...agenda.map(({ what, by }) => (by ? `${what}（${by}）` : what)),
    ].join('\n'),
    url: `${app.config.publicUrl}/${pack.id}/${row.enterprise ? 'e' : 'desk'}/meetings/${row.id}`,
    cancelled: row.state === 'cancelled',
  })
  return writeCalendar(`${pack.name}会议`, rows.map(present))
}

const personOf = async (tx: Tx, token: string): Promise<string | undefined> =>
  (
    await tx.maybeOne<{ person: string }>(
      `select f.person from calendar_feeds f join people p on p.city = f.city and p.id = f.person and p.active
       where f.city = $1 and f.token_hash = $2`,
      [tx.viewer.city, tokenHash(token)],
    )
  )?.person

/** Read as the system; what is the person's is decided here, by the posts they hold today and the enterprise they act for. */
const events = `
  with held as (
    select h.post, p.organisation from holdings h join posts p on p.city = h.city and p.id = h.post and p.active
    where h.city = $1 and h.person = $2 and h.since <= $4 and (h.until is null or h.until > $4)
  ), acting as (select enterprise from enterprise_members where city = $1 and person = $2)
  select m.id, m.kind, m.title, m.place, m.starts_at, m.ends_at, m.agenda, m.state, m.cancelled, m.version, m.changed_at,
    not exists (select from held) as enterprise
  from meetings m
  where m.city = $1 and m.starts_at > $3 and (
    m.convener in (select post from held) or m.host in (select post from held)
    or exists (select from meeting_invitations i
      where i.city = m.city and i.meeting = m.id and i.withdrawn_at is null and i.answer <> 'declined'
        and (i.post in (select post from held) or (i.post is null and i.organisation in (select organisation from held))
          or i.enterprise in (select enterprise from acting))))
  order by m.starts_at, m.id`

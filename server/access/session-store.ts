import type { App } from '../platform/app.ts'
import type { Instant } from '../platform/clock.ts'
import { today } from '../platform/today.ts'
import type { Tx } from '../database/tx.ts'
import { longestDays } from './session-cookie.ts'
import type { HeldPost, Session } from './session.ts'
import { newToken, tokenHash } from './tokens.ts'

const hour = 3_600_000

/** A session in use is written down at most this often. */
const touchEvery = 5 * 60_000

interface SessionRow {
  person: string
  login: string
  name: string
  passwordTemporary: boolean
  secondStep: boolean
  actingPost: string | null
  posts: HeldPost[]
  enterprise: { id: string; name: string } | null
  createdAt: Instant
  lastSeenAt: Instant
}

const selectSession = {
  name: 'session-by-token',
  text: `
    select s.person, p.login, p.name, p.password_temporary as "passwordTemporary",
      exists (select from second_steps t where t.city = s.city and t.person = s.person and t.enabled_at is not null) as "secondStep", s.acting_post as "actingPost",
      s.created_at as "createdAt", s.last_seen_at as "lastSeenAt",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', post.id, 'name', post.name, 'powers', post.powers, 'reach', post.reach,
          'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name))
          order by o.position, post.position, post.id)
        from holdings h
        join posts post on post.city = h.city and post.id = h.post and post.active
        join organisations o on o.city = post.city and o.id = post.organisation
        where h.city = s.city and h.person = s.person and h.since <= $4 and (h.until is null or h.until > $4)
      ), '[]') as posts,
      (select jsonb_build_object('id', e.id, 'name', e.name)
        from enterprise_members m join enterprises e on e.city = m.city and e.id = m.enterprise
        where m.city = s.city and m.person = s.person order by m.created_at, e.id limit 1) as enterprise
    from sessions s
    join people p on p.city = s.city and p.id = s.person and p.active
    where s.city = $1 and s.id = $2 and s.expires_at > $3`,
}

/** The session a token opens in a city, or null: unknown, ended, or its person is no longer active. */
export function loadSession(app: App, city: string, token: string): Promise<Session | null> {
  const id = tokenHash(token)
  const now = app.clock.now()
  return app.database.system(city, async (tx) => {
    const row = await tx.maybeOne<SessionRow>(selectSession, [city, id, new Date(now), today(app.clock)])
    if (!row) return null
    if (now - row.lastSeenAt >= touchEvery) await touch(tx, city, id, now, endOf(app, now, row.createdAt))
    return present(city, id, row)
  })
}

/** Opens a session and returns its token, which is kept nowhere but with the visitor. */
export async function openSession(app: App, tx: Tx, person: string, userAgent: string): Promise<string> {
  const token = newToken()
  const now = app.clock.now()
  const { city } = tx.viewer
  await tx.query('delete from sessions where city = $1 and expires_at <= $2', [city, new Date(now)])
  await tx.query(
    `insert into sessions (city, id, person, created_at, last_seen_at, expires_at, user_agent)
     values ($1, $2, $3, $4, $4, $5, $6)`,
    [city, tokenHash(token), person, new Date(now), new Date(endOf(app, now, now)), userAgent.slice(0, 120)],
  )
  await tx.query('update people set last_signed_in_at = $3 where city = $1 and id = $2', [city, person, new Date(now)])
  return token
}

function present(city: string, id: Buffer, row: SessionRow): Session {
  const { person, login, name, passwordTemporary, secondStep, posts, enterprise } = row
  const actingPost = posts.find((post) => post.id === row.actingPost) ?? posts[0] ?? null
  return { id, city, person: { id: person, login, name, passwordTemporary, secondStep }, posts, actingPost, enterprise }
}

/** A session ends when it was not used for the configured hours, and at the latest some days after the sign-in. */
function endOf({ config }: App, now: Instant, createdAt: Instant): Instant {
  const longest = Math.max(longestDays * 24, config.sessionHours)
  return Math.min(now + config.sessionHours * hour, createdAt + longest * hour)
}

async function touch(tx: Tx, city: string, id: Buffer, now: Instant, end: Instant): Promise<void> {
  await tx.query('update sessions set last_seen_at = $3, expires_at = $4 where city = $1 and id = $2', [
    city,
    id,
    new Date(now),
    new Date(end),
  ])
}

/** Ends a session at once. */
export async function closeSession(app: App, { city, id }: Session): Promise<void> {
  await app.database.system(city, (tx) => tx.query('delete from sessions where city = $1 and id = $2', [city, id]))
}

/** Remembers from which post the person acts; the caller has checked that it is held. */
export async function switchPost(app: App, { city, id }: Session, post: string): Promise<void> {
  await app.database.system(city, (tx) =>
    tx.query('update sessions set acting_post = $3 where city = $1 and id = $2', [city, id, post]),
  )
}

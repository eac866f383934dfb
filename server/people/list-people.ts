import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { PersonKind, PersonPage, PersonQuery, PersonRow } from './contract.ts'
import { maskPhone } from './mask-phone.ts'

const pageSize = 50

/** $1 city, $2 today, $3 words of a name or account, $4 unit. */
const found = `
  with found as (
    select p.id, p.login, p.name, p.phone, p.active, p.last_signed_in_at as "lastSignedInAt", held.posts, held.unit, held.rank,
      exists (select from enterprise_members m where m.city = p.city and m.person = p.id) as enterprise
    from people p
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('id', post.id, 'title', post_title(o.short_name, post.name))
          order by o.position, post.position), '[]') as posts,
        coalesce(array_agg(o.id), '{}') as organisations, min(o.position) as unit, min(post.position) as rank
      from holdings h
      join posts post on post.city = h.city and post.id = h.post
      join organisations o on o.city = post.city and o.id = post.organisation
      where h.city = p.city and h.person = p.id and h.since <= $2 and (h.until is null or h.until > $2)
    ) held
    where p.city = $1
      and ($3::text is null or position(lower($3) in lower(p.name || ' ' || p.login)) > 0)
      and ($4::text is null or $4 = any (held.organisations))
  )`

const kinds = {
  staff: 'active and not enterprise',
  'without-post': "active and not enterprise and posts = '[]'",
  enterprise: 'active and enterprise',
  disabled: 'not active',
} as const satisfies Record<PersonKind, string>

const counts = Object.entries(kinds).map(([kind, condition]) => `count(*) filter (where ${condition}) as "${kind}"`)

/** People of the city by name or account, a page of one kind at a time in the order of units; phone numbers are masked. */
export function listPeople(app: App, viewer: Viewer, query: PersonQuery): Promise<PersonPage> {
  const { q, organisation, kind = 'staff', page = 1 } = query
  const values = [viewer.city, today(app.clock), q?.trim() || null, organisation ?? null]
  return app.database.transaction(viewer, async (tx) => {
    const count = await tx.one<Record<PersonKind, number>>(`${found} select ${counts.join(', ')} from found`, values)
    const rows = await tx.many<PersonRow>(
      `${found} select id, login, name, phone, active, enterprise, posts, "lastSignedInAt" from found where ${kinds[kind]} order by unit, rank, name, login limit $5 offset $6`,
      [...values, pageSize, (page - 1) * pageSize],
    )
    const masked = rows.map((row) => ({ ...row, phone: row.phone && maskPhone(row.phone) }))
    return { counts: count, total: count[kind], page, pageSize, rows: masked }
  })
}

import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { PersonPage, PersonQuery, PersonRow } from './contract.ts'
import { maskPhone } from './mask-phone.ts'

const pageSize = 50

const chosen = `
  from people p
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('id', post.id, 'title', o.short_name || ' ' || post.name)
        order by o.position, post.position), '[]') as posts,
      coalesce(array_agg(o.id), '{}') as organisations
    from holdings h
    join posts post on post.city = h.city and post.id = h.post
    join organisations o on o.city = post.city and o.id = post.organisation
    where h.city = p.city and h.person = p.id and h.since <= $2 and (h.until is null or h.until > $2)
  ) held
  cross join lateral (
    select exists (select from enterprise_members m where m.city = p.city and m.person = p.id) as enterprise
  ) account
  where p.city = $1
    and ($3::text is null or position(lower($3) in lower(p.name || ' ' || p.login)) > 0)
    and ($4::text is null or $4 = any (held.organisations))
    and ($5::boolean is null or p.active = $5)
    and case $6::text
      when 'staff' then not account.enterprise
      when 'enterprise' then account.enterprise
      when 'without-post' then not account.enterprise and held.posts = '[]'
      else true end`

/** People of the city by name or account, a page at a time; phone numbers are masked. */
export function listPeople(app: App, viewer: Viewer, query: PersonQuery): Promise<PersonPage> {
  const { q, organisation, active, kind, page = 1 } = query
  const values = [viewer.city, today(app.clock), q?.trim() || null, organisation ?? null, active ?? null, kind ?? null]
  return app.database.transaction(viewer, async (tx) => {
    const { total } = await tx.one<{ total: number }>(`select count(*) as total ${chosen}`, values)
    const rows = await tx.many<PersonRow>(
      `select p.id, p.login, p.name, p.phone, p.active, account.enterprise, held.posts,
         p.last_signed_in_at as "lastSignedInAt" ${chosen}
       order by p.active desc, p.name, p.login limit $7 offset $8`,
      [...values, pageSize, (page - 1) * pageSize],
    )
    return { total, page, pageSize, rows: rows.map((row) => ({ ...row, phone: row.phone && maskPhone(row.phone) })) }
  })
}

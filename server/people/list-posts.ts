import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { PostQuery, PostRow } from './contract.ts'

/** The posts of the city with their powers and who holds them, today or from a later day on. */
export function listPosts(app: App, viewer: Viewer, { organisation, vacant, q }: PostQuery): Promise<PostRow[]> {
  return app.database.transaction(viewer, (tx) =>
    tx.many<PostRow>(
      `select post.id, post.name, post.powers, post.reach, held.holders,
         jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organisation
       from posts post
       join organisations o on o.city = post.city and o.id = post.organisation
       cross join lateral (
         select coalesce(jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'since', h.since, 'until', h.until)
           order by h.since, p.name), '[]') as holders
         from holdings h join people p on p.city = h.city and p.id = h.person
         where h.city = post.city and h.post = post.id and (h.until is null or h.until > greatest($2::date, h.since))
       ) held
       where post.city = $1 and post.active and ($3::text is null or post.organisation = $3)
         and ($4::boolean is not true or held.holders = '[]')
         and ($5::text is null or position(lower($5) in lower(o.name || o.short_name || post.name)) > 0)
       order by o.position, o.id, post.position, post.id`,
      [viewer.city, today(app.clock), organisation ?? null, vacant ?? null, q?.trim() || null],
    ),
  )
}

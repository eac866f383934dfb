import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { OrganisationRow } from './contract.ts'

/** The units of the city in the pack's order, with how many posts they have and how many people hold them today. */
export function listOrganisations(app: App, viewer: Viewer): Promise<OrganisationRow[]> {
  return app.database.transaction(viewer, (tx) =>
    tx.many<OrganisationRow>(
      `select o.id, o.name, o.short_name as "shortName", o.kind, o.district,
         count(distinct post.id) as posts, count(distinct h.person) as people
       from organisations o
       left join posts post on post.city = o.city and post.organisation = o.id and post.active
       left join holdings h on h.city = post.city and h.post = post.id
         and h.since <= $2 and (h.until is null or h.until > $2)
       where o.city = $1 and o.active
       group by o.city, o.id
       order by o.position, o.id`,
      [viewer.city, today(app.clock)],
    ),
  )
}

import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { invalid, notFound } from '../platform/refusal.ts'
import type { Relieve } from './contract.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { findPerson } from './read-person.ts'
import { recordChange } from './changes/record-change.ts'

/** Takes a post from a person: from the day `until` on they no longer hold it. */
export function relieve(app: App, viewer: Viewer, id: string, { post, until }: Relieve): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const person = await findPerson(tx, id)
    const holding = await tx.maybeOne<{ since: string; title: string }>(
      `select h.since, post_title(o.short_name, p.name) as title
       from holdings h
       join posts p on p.city = h.city and p.id = h.post
       join organisations o on o.city = p.city and o.id = p.organisation
       where h.city = $1 and h.person = $2 and h.post = $3
         and (h.until is null or h.until > greatest(h.since, $4::date))
       order by h.since limit 1`,
      [viewer.city, id, post, until],
    )
    if (!holding) throw notFound('这个人没有担任这个岗位，或已经免去。')
    if (until < holding.since) throw invalid('until', `免去之日不能早于任职起始日 ${holding.since}。`)
    await tx.query('update holdings set until = $5 where city = $1 and person = $2 and post = $3 and since = $4', [
      viewer.city,
      id,
      post,
      holding.since,
      until,
    ])
    await keepAnAdministrator(app, tx)
    await recordChange(app, tx, 'relieved', person.login, { post: holding.title, until })
  })
}

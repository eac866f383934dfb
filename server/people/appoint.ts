import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid } from '../platform/refusal.ts'
import type { Appoint } from './contract.ts'
import { findPerson } from './read-person.ts'
import { recordChange } from './changes/record-change.ts'

/** Gives a person a post from a day on; days before today are allowed, for papers that come late. */
export function appoint(app: App, viewer: Viewer, id: string, { post, since }: Appoint): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const person = await findPerson(tx, id)
    if (!person.active) throw conflict('person-disabled', '这个账号已停用，请先启用，再任命岗位。')
    if (person.enterprise) throw conflict('enterprise-account', '企业账号不能担任岗位，请另建人员账号。')
    const title = await hold(tx, id, post, since)
    await recordChange(app, tx, 'appointed', person.login, { post: title, since })
  })
}

/** Writes a holding inside the caller's transaction; refuses unknown posts and holdings that overlap. Returns the post's title. */
export async function hold(tx: Tx, person: string, post: string, since: string): Promise<string> {
  const { city } = tx.viewer
  const known = await tx.maybeOne<{ title: string }>(
    `select post_title(o.short_name, p.name) as title
     from posts p join organisations o on o.city = p.city and o.id = p.organisation
     where p.city = $1 and p.id = $2 and p.active`,
    [city, post],
  )
  if (!known) throw invalid('post', '没有这个岗位，请从岗位清单里选。')
  const overlap = await tx.maybeOne<{ since: string }>(
    `select since from holdings where city = $1 and person = $2 and post = $3 and (until is null or until > $4)
     order by since limit 1`,
    [city, person, post, since],
  )
  if (overlap) throw conflict('already-holds', `这个人自 ${overlap.since} 起已任这个岗位，请先免去，再重新任命。`)
  await tx.query(
    `insert into holdings (city, person, post, since) values ($1, $2, $3, $4)
     on conflict (city, person, post, since) do update set until = null`,
    [city, person, post, since],
  )
  return known.title
}

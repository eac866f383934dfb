import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import type { Holding, PersonView } from './contract.ts'

/** One person with all holdings, past ones included. */
export function readPerson(app: App, viewer: Viewer, id: string): Promise<PersonView> {
  return app.database.transaction(viewer, async (tx) => ({
    ...(await findPerson(tx, id)),
    holdings: await holdingsOf(tx, id, today(app.clock)),
  }))
}

/** The person's own row, or the refusal for what does not exist. */
export async function findPerson(tx: Tx, id: string): Promise<Omit<PersonView, 'holdings'>> {
  const person = await tx.maybeOne<Omit<PersonView, 'holdings'>>(
    `select p.id, p.login, p.name, p.phone, p.email, p.active, p.password_temporary as "passwordTemporary",
       has_second_step(p.id) as "secondStep", p.created_at as "createdAt",
       exists (select from enterprise_members m where m.city = p.city and m.person = p.id) as enterprise
     from people p where p.city = $1 and p.id = $2`,
    [tx.viewer.city, id],
  )
  if (!person) throw notFound('没有这个人员。')
  return person
}

function holdingsOf(tx: Tx, person: string, date: string): Promise<Holding[]> {
  return tx.many<Holding>(
    `select h.post, post_title(o.short_name, post.name) as title, h.since, h.until,
       case when h.until <= $3 then 'past' when h.since > $3 then 'future' else 'current' end as state
     from holdings h
     join posts post on post.city = h.city and post.id = h.post
     join organisations o on o.city = post.city and o.id = post.organisation
     where h.city = $1 and h.person = $2
     order by h.since desc, post.position`,
    [tx.viewer.city, person, date],
  )
}

import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'

/** How many active people administer the city without an end in sight. */
export async function countAdministrators(app: App, tx: Tx): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `select count(distinct p.id) as count
     from people p
     join holdings h on h.city = p.city and h.person = p.id and h.since <= $2 and h.until is null
     join posts post on post.city = h.city and post.id = h.post and post.active and 'admin' = any (post.powers)
     where p.city = $1 and p.active`,
    [tx.viewer.city, today(app.clock)],
  )
  return count
}

/** Undoes the transaction when it would leave the city without an administrator; two at once take turns. */
export async function keepAnAdministrator(app: App, tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [tx.viewer.city])
  if ((await countAdministrators(app, tx)) > 0) return
  throw conflict('last-administrator', '这是最后一位系统管理岗，没有改动。请先任命另一位，再作调整。')
}

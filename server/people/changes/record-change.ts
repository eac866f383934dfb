import type { Viewer } from '../../access/viewer.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { newId } from '../../platform/uuid.ts'

/** What administrators can change; the pages show the Chinese words. */
export type AdminChange =
  | 'person-created'
  | 'account-opened'
  | 'person-changed'
  | 'person-disabled'
  | 'person-enabled'
  | 'password-reset'
  | 'second-step-end'
  | 'appointed'
  | 'relieved'
  | 'api-key-created'
  | 'api-key-revoked'
  | 'webhook-created'
  | 'webhook-changed'
  | 'city-set-up'

/**
 * Writes down an administrator's change in the transaction that makes it.
 * @param target what was changed, in words that stay readable: a login, a post, the name of a key
 * @param data what else a later reader needs; never a password, a secret or a private number
 * @param by whose change it is, where the transaction is the system's
 */
export async function recordChange(
  app: App,
  tx: Tx,
  what: AdminChange,
  target: string,
  data: Record<string, unknown> = {},
  by: Viewer = tx.viewer,
): Promise<void> {
  const { city, person, post } = by
  await tx.query(
    'insert into admin_changes (city, id, at, person, post, what, target, data) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [city, newId(app.clock), new Date(app.clock.now()), person, post, what, target, JSON.stringify(data)],
  )
}

import { hashPassword, temporaryPassword } from '../../access/passwords.ts'
import { normaliseLogin } from '../../access/sign-in.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { invalid, notFound } from '../../platform/refusal.ts'
import { recordChange } from '../changes/record-change.ts'
import type { CreatedPerson } from '../contract.ts'
import { insertPerson } from '../create-person.ts'
import type { OpenAccount } from './contract.ts'

/*
 * Whoever keeps the registry opens accounts for enterprises without being an administrator. The database lets only
 * administrators write people, so these few acts work as the system and touch accounts of enterprises only.
 */

/** Opens an account for an enterprise of the registry; the temporary password is told this once. */
export async function openAccount(app: App, viewer: Viewer, input: OpenAccount): Promise<CreatedPerson> {
  const password = temporaryPassword()
  const hash = await hashPassword(password)
  const login = normaliseLogin(input.login)
  return app.database.system(viewer.city, async (tx) => {
    const enterprise = await findEnterprise(tx, input.enterprise)
    const id = await insertPerson(app, tx, { ...input, login, hash, temporary: true })
    await tx.query('insert into enterprise_members (city, enterprise, person, created_at) values ($1, $2, $3, $4)', [
      viewer.city,
      input.enterprise,
      id,
      new Date(app.clock.now()),
    ])
    await recordChange(app, tx, 'account-opened', login, { enterprise }, viewer)
    return { id, login, password }
  })
}

/** Gives an enterprise's account a temporary password and ends its sessions. */
export async function resetAccount(app: App, viewer: Viewer, id: string): Promise<CreatedPerson> {
  const password = temporaryPassword()
  const hash = await hashPassword(password)
  return app.database.system(viewer.city, async (tx) => {
    const login = await findAccount(tx, id)
    await tx.query(
      `update people set password_hash = $3, password_changed_at = $4, password_temporary = true
       where city = $1 and id = $2`,
      [viewer.city, id, hash, new Date(app.clock.now())],
    )
    await endSessions(tx, id)
    await recordChange(app, tx, 'password-reset', login, {}, viewer)
    return { id, login, password }
  })
}

/** Closes or opens an enterprise's account; a closed one's sessions end at once. */
export function switchAccount(app: App, viewer: Viewer, id: string, active: boolean): Promise<void> {
  return app.database.system(viewer.city, async (tx) => {
    const login = await findAccount(tx, id)
    const { rowCount } = await tx.query('update people set active = $3 where city = $1 and id = $2 and active <> $3', [
      viewer.city,
      id,
      active,
    ])
    if (!rowCount) return
    if (!active) await endSessions(tx, id)
    await recordChange(app, tx, active ? 'person-enabled' : 'person-disabled', login, {}, viewer)
  })
}

async function findEnterprise(tx: Tx, id: string): Promise<string> {
  const found = await tx.maybeOne<{ name: string }>(
    'select name from enterprises where city = $1 and id = $2 and merged_into is null',
    [tx.viewer.city, id],
  )
  if (!found) throw invalid('enterprise', '企业名录里没有这家企业，请先登记企业。')
  return found.name
}

/** The login of an account that speaks for an enterprise; people who hold a post are not to be found here. */
async function findAccount(tx: Tx, id: string): Promise<string> {
  const found = await tx.maybeOne<{ login: string }>(
    `select p.login from people p
     where p.city = $1 and p.id = $2
       and exists (select from enterprise_members m where m.city = p.city and m.person = p.id)
       and not exists (select from holdings h where h.city = p.city and h.person = p.id)`,
    [tx.viewer.city, id],
  )
  if (!found) throw notFound('没有这个企业账号。')
  return found.login
}

async function endSessions(tx: Tx, person: string): Promise<void> {
  await tx.query('delete from sessions where city = $1 and person = $2', [tx.viewer.city, person])
}

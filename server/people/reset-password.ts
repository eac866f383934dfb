import { hashPassword, temporaryPassword } from '../access/passwords.ts'
import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import type { CreatedPerson } from './contract.ts'
import { findPerson } from './read-person.ts'
import { recordChange } from './changes/record-change.ts'

/** Gives a person a temporary password, shown this once, and ends all their sessions. */
export async function resetPassword(app: App, viewer: Viewer, id: string): Promise<CreatedPerson> {
  const password = temporaryPassword()
  const hash = await hashPassword(password)
  return app.database.transaction(viewer, async (tx) => {
    const { login } = await findPerson(tx, id)
    await tx.query(
      `update people set password_hash = $3, password_changed_at = $4, password_temporary = true
       where city = $1 and id = $2`,
      [viewer.city, id, hash, new Date(app.clock.now())],
    )
    await tx.query('delete from sessions where city = $1 and person = $2', [viewer.city, id])
    await recordChange(app, tx, 'password-reset', login)
    return { id, login, password }
  })
}

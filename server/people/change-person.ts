import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import type { ChangePerson, PersonView } from './contract.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { findPerson } from './read-person.ts'
import { recordChange } from './changes/record-change.ts'

/** Changes what is known of a person, or closes and opens the account; a closed account's sessions end at once. */
export function changePerson(app: App, viewer: Viewer, id: string, change: ChangePerson): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const person = await findPerson(tx, id)
    const { name = person.name, phone = person.phone, email = person.email, active = person.active } = change
    if (!active && id === viewer.person) throw conflict('own-account', '不能停用自己正在用的账号，请另一位管理岗来办。')
    await tx.query('update people set name = $3, phone = $4, email = $5, active = $6 where city = $1 and id = $2', [
      viewer.city,
      id,
      name.trim(),
      phone,
      email,
      active,
    ])
    if (person.active && !active) await close(app, tx, person)
    if (!person.active && active) await recordChange(app, tx, 'person-enabled', person.login)
    const fields = Object.keys(change).filter((field) => field !== 'active')
    if (fields.length) await recordChange(app, tx, 'person-changed', person.login, { fields })
  })
}

async function close(app: App, tx: Tx, { id, login }: Pick<PersonView, 'id' | 'login'>): Promise<void> {
  await keepAnAdministrator(app, tx)
  await tx.query('delete from sessions where city = $1 and person = $2', [tx.viewer.city, id])
  await recordChange(app, tx, 'person-disabled', login)
}

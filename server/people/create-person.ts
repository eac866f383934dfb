import { checkNewPassword, hashPassword, temporaryPassword } from '../access/passwords.ts'
import { normaliseLogin } from '../access/sign-in.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import { hold } from './appoint.ts'
import type { CreatedPerson, CreatePerson } from './contract.ts'
import { recordChange } from './changes/record-change.ts'

/** Creates an account with a temporary password and, if asked, appoints it to a post. */
export async function createPerson(app: App, viewer: Viewer, input: CreatePerson): Promise<CreatedPerson> {
  const password = temporaryPassword()
  const hash = await hashPassword(password)
  const login = normaliseLogin(input.login)
  return app.database.transaction(viewer, async (tx) => {
    const id = await insertPerson(app, tx, { ...input, login, hash, temporary: true })
    const since = input.since ?? today(app.clock)
    const post = input.post && (await hold(tx, id, input.post, since))
    await recordChange(app, tx, 'person-created', login, post ? { post, since } : {})
    return { id, login, password }
  })
}

export interface NewPerson {
  login: string
  name: string
  phone?: string | null
  email?: string | null
  hash: string
  /** True when somebody else chose the password. */
  temporary: boolean
}

/** Writes a new person inside the caller's transaction; refuses a login that is taken. Returns the id. */
export async function insertPerson(app: App, tx: Tx, person: NewPerson): Promise<string> {
  const { login, name, phone = null, email = null, hash, temporary } = person
  const id = newId(app.clock)
  const now = new Date(app.clock.now())
  const { rowCount } = await tx.query(
    `insert into people (city, id, login, name, phone, email, password_hash, password_temporary, password_changed_at,
       created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict (city, login) do nothing`,
    [tx.viewer.city, id, login, name.trim(), phone, email, hash, temporary, now],
  )
  if (!rowCount) throw taken(login)
  return id
}

/** The hash of a password that the person chose, after checking it. */
export async function ownPassword(field: string, password: string, login: string): Promise<string> {
  checkNewPassword(field, password, login)
  return hashPassword(password)
}

function taken(login: string): Refusal {
  const message = `账号“${login}”已有人使用，请换一个。`
  return new Refusal(409, 'login-taken', message, [{ field: 'login', message }])
}

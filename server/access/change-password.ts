import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import type { ChangePassword } from './contract.ts'
import { checkNewPassword, hashPassword, passwordFits } from './passwords.ts'
import type { Session } from './session.ts'
import { forgetAttempts, reserveAttempt } from './sign-in-attempts.ts'

/** Replaces the person's own password and ends their other sessions. */
export async function changePassword(
  app: App,
  session: Session,
  { current, next }: ChangePassword,
  address: string,
): Promise<void> {
  const { city, person } = session
  checkNewPassword('next', next, person.login)
  const { attempt, hash } = await app.database.system(city, async (tx) => ({
    attempt: await reserveAttempt(app, tx, person.login, address),
    hash: (await tx.one<{ hash: string }>('select password_hash as hash from sign_in_credential($1)', [person.login]))
      .hash,
  }))
  if (!(await passwordFits(current, hash))) throw invalid('current', '现在的密码不对，请再输一次。', 'wrong-password')
  if (await passwordFits(next, hash)) throw invalid('next', '新密码和现在的一样，请换一个。')
  const replacement = await hashPassword(next)
  await app.database.system(city, async (tx) => {
    await forgetAttempts(app, tx, attempt)
    await tx.query(
      `update people set password_hash = $3, password_changed_at = $4, password_temporary = false
       where city = $1 and id = $2`,
      [city, person.id, replacement, new Date(app.clock.now())],
    )
    await tx.query('delete from sessions where city = $1 and person = $2 and id <> $3', [city, person.id, session.id])
  })
}

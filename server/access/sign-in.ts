import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import type { SignIn } from './contract.ts'
import { passwordFits } from './passwords.ts'
import { requireSecondStep } from './second-step/take-code.ts'
import { openSession } from './session-store.ts'
import { forgetAttempts, reserveAttempt } from './sign-in-attempts.ts'

interface Visitor {
  address: string
  userAgent: string
}

interface Credential {
  person: string
  hash: string
  active: boolean
}

/**
 * Opens a session in a city and returns its token. An unknown account, a wrong password and a closed account get the
 * same answer in the same time; too many failures are told to wait.
 */
export async function signIn(app: App, city: string, input: SignIn, visitor: Visitor): Promise<string> {
  const login = normaliseLogin(input.account)
  const { attempt, credential } = await app.database.system(city, async (tx) => ({
    attempt: await reserveAttempt(app, tx, login, visitor.address),
    credential: await tx.maybeOne<Credential>(
      'select person, password_hash as hash, active from sign_in_credential($1)',
      [login],
    ),
  }))
  const fits = await passwordFits(input.password, credential?.hash ?? null)
  if (!fits || !credential?.active) throw wrong()
  return app.database.system(city, async (tx) => {
    await requireSecondStep(app, tx, credential.person, input.code)
    await forgetAttempts(app, tx, attempt)
    return openSession(app, tx, credential.person, visitor.userAgent)
  })
}

/** Logins are kept in lower case and half-width, so that a phone keyboard's capital does no harm. */
export function normaliseLogin(account: string): string {
  return account.normalize('NFKC').trim().toLowerCase()
}

function wrong(): Refusal {
  const message = '账号或密码不对。请核对后再试；忘了密码，请本单位管理岗重设。'
  return new Refusal(401, 'wrong-credentials', message, [{ field: 'password', message }])
}

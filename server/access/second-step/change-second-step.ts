import type { App } from '../../platform/app.ts'
import { conflict, invalid } from '../../platform/refusal.ts'
import { passwordFits } from '../passwords.ts'
import type { Session } from '../session.ts'
import { forgetAttempts, reserveAttempt } from '../sign-in-attempts.ts'
import type { Invitation, SecondStepView } from './contract.ts'
import { newRecoveryCodes, recoveryHash } from './recovery-codes.ts'
import { findSecondStep, takeCode, wrongCode } from './take-code.ts'
import { invitationOf, newSecret } from './totp.ts'

/** Whether one's own second step is on, and how many codes are left. */
export const readSecondStep = (app: App, { city, person }: Session): Promise<SecondStepView> =>
  app.database.system(city, async (tx) => {
    const step = await findSecondStep(tx, person.id)
    return { enabledAt: step?.enabled_at ?? null, recoveryLeft: step?.enabled_at ? step.recovery.length : 0 }
  })

/** Makes a secret for the phone; nothing changes until a number from it is confirmed. Asks for the password. */
export async function beginSecondStep(
  app: App,
  session: Session,
  password: string,
  address: string,
): Promise<Invitation> {
  const { city, person } = session
  await requirePassword(app, session, password, address)
  const secret = newSecret()
  const { rowCount } = await app.database.system(city, (tx) =>
    tx.query(
      `insert into second_steps (city, person, secret, begun_at) values ($1, $2, $3, $4)
       on conflict (city, person) do update set secret = excluded.secret, begun_at = excluded.begun_at, last_step = 0
         where second_steps.enabled_at is null`,
      [city, person.id, secret, new Date(app.clock.now())],
    ),
  )
  if (rowCount === 0) throw conflict('second-step-on', '两步登录已经开启；换手机，请先关闭再开启。')
  return invitationOf(secret, { issuer: `助企通 ${app.packs.get(city).name}`, label: person.login })
}

/** Turns the second step on with a first right number, and answers the codes for paper, shown this once. */
export const confirmSecondStep = (app: App, { city, person, id }: Session, code: string): Promise<string[]> =>
  app.database.system(city, async (tx) => {
    const step = await findSecondStep(tx, person.id)
    if (!step || step.enabled_at) throw conflict('second-step-not-begun', '请先取二维码，用手机扫过再确认。')
    if (!(await takeCode(app, tx, person.id, step, code))) throw wrongCode()
    const codes = newRecoveryCodes()
    await tx.query('update second_steps set enabled_at = $3, recovery = $4 where city = $1 and person = $2', [
      city,
      person.id,
      new Date(app.clock.now()),
      codes.map(recoveryHash),
    ])
    await tx.query('delete from sessions where city = $1 and person = $2 and id <> $3', [city, person.id, id])
    return codes
  })

/** Turns it off again: with the password and a code, so that an unattended screen is not enough. */
export async function endSecondStep(
  app: App,
  session: Session,
  { password, code }: { password: string; code: string },
  address: string,
): Promise<void> {
  const { city, person } = session
  await requirePassword(app, session, password, address)
  await app.database.system(city, async (tx) => {
    const step = await findSecondStep(tx, person.id)
    if (!step?.enabled_at) throw conflict('second-step-off', '两步登录没有开启。')
    if (!(await takeCode(app, tx, person.id, step, code))) throw wrongCode()
    await tx.query('delete from second_steps where city = $1 and person = $2', [city, person.id])
  })
}

async function requirePassword(app: App, { city, person }: Session, password: string, address: string): Promise<void> {
  const { attempt, hash } = await app.database.system(city, async (tx) => ({
    attempt: await reserveAttempt(app, tx, person.login, address),
    hash: (await tx.one<{ hash: string }>('select password_hash as hash from sign_in_credential($1)', [person.login]))
      .hash,
  }))
  if (!(await passwordFits(password, hash))) throw invalid('password', '密码不对，请再输一次。', 'wrong-password')
  await app.database.system(city, (tx) => forgetAttempts(app, tx, attempt))
}

import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { Refusal } from '../../platform/refusal.ts'
import { looksLikeRecovery, recoveryHash } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

export interface SecondStep {
  secret: Buffer
  enabled_at: number | null
  last_step: number
  recovery: Buffer[]
}

/** A person's second step, held until the end of the transaction; read as the system. */
export const findSecondStep = (tx: Tx, person: string): Promise<SecondStep | null> =>
  tx.maybeOne(
    'select secret, enabled_at, last_step, recovery from second_steps where city = $1 and person = $2 for update',
    [tx.viewer.city, person],
  )

/** Uses up a number from the phone or a code from paper; false when it is neither. */
export async function takeCode(app: App, tx: Tx, person: string, step: SecondStep, typed: string): Promise<boolean> {
  if (looksLikeRecovery(typed)) {
    const { rowCount } = await tx.query(
      `update second_steps set recovery = array_remove(recovery, $3)
       where city = $1 and person = $2 and $3 = any (recovery)`,
      [tx.viewer.city, person, recoveryHash(typed)],
    )
    return rowCount === 1
  }
  const taken = stepOf(step.secret, typed.replace(/\s/g, ''), app.clock.now(), step.last_step)
  if (taken === null) return false
  await tx.query('update second_steps set last_step = $3 where city = $1 and person = $2', [
    tx.viewer.city,
    person,
    taken,
  ])
  return true
}

/** Signing in as somebody with a second step: asks for the code, and takes each once. */
export async function requireSecondStep(app: App, tx: Tx, person: string, typed: string | undefined): Promise<void> {
  const step = await findSecondStep(tx, person)
  if (!step?.enabled_at) return
  if (!typed?.trim()) {
    const message = '请再输入手机验证器上的 6 位数字；手机不在身边，用一个备用码。'
    throw new Refusal(401, 'second-step-needed', message, [{ field: 'code', message }])
  }
  if (!(await takeCode(app, tx, person, step, typed))) throw wrongCode()
}

export function wrongCode(): Refusal {
  const message = '这个数字不对，或已经用过。请等验证器换一个数字再输；手机的时间要准。'
  return new Refusal(422, 'wrong-code', message, [{ field: 'code', message }])
}

import { createHash } from 'node:crypto'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import { timeOf } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import { accountLockOut, lockedUntil, lockOut } from './lock-out.ts'

const dayMs = 86_400_000

/** Where an attempt comes from; kept only as hashes. */
export interface Attempt {
  id: string
  account: Buffer
  source: Buffer
}

/**
 * Counts an attempt as failed before the password is looked at, so that attempts sent at once cannot outrun the count.
 * Throws while the account is locked for this address.
 */
export async function reserveAttempt(app: App, tx: Tx, login: string, address: string): Promise<Attempt> {
  const now = app.clock.now()
  const { city } = tx.viewer
  const attempt = { id: newId(app.clock), account: hash(city, login), source: hash(city, login, address) }
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [attempt.account.toString('hex')])
  const earlier = await tx.many<{ at: number; source: Buffer }>(
    `select at, source from sign_in_attempts
     where city = $1 and account = $2 and at > $3 order by at desc limit 200`,
    [city, attempt.account, new Date(now - 2 * lockOut.minutes * 60_000)],
  )
  const here = earlier.filter(({ source }) => source.equals(attempt.source)).map(({ at }) => at)
  const everywhere = earlier.map(({ at }) => at)
  const until = lockedUntil(here, now) ?? lockedUntil(everywhere, now, accountLockOut)
  if (until) throw locked(until)
  await tx.query('insert into sign_in_attempts (city, id, account, source, at) values ($1, $2, $3, $4, $5)', [
    city,
    attempt.id,
    attempt.account,
    attempt.source,
    new Date(now),
  ])
  return attempt
}

/** After a success nothing is held against the account at this address; old rows go as well. */
export async function forgetAttempts(app: App, tx: Tx, { source }: Attempt): Promise<void> {
  await tx.query('delete from sign_in_attempts where city = $1 and (source = $2 or at < $3)', [
    tx.viewer.city,
    source,
    new Date(app.clock.now() - dayMs),
  ])
}

/** The minute shown must not come before the wait is over. */
function locked(until: number): Refusal {
  const time = timeOf(Math.ceil(until / 60_000) * 60_000)
  return new Refusal(
    429,
    'sign-in-locked',
    `密码连续输错 ${lockOut.failures} 次，请在 ${time} 以后再登录，或请管理岗重设密码。`,
  )
}

function hash(...parts: string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest()
}

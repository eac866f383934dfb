import type { Instant } from '../platform/clock.ts'

/** So many failures within the window lock the sign-in for as long as the window again. */
export const lockOut = { failures: 5, minutes: 15 }

/** One person's failures at one address count together; a whole account, wherever the failures come from, bears more. */
export const accountLockOut = { failures: 30, minutes: 15 }

/**
 * Until when the next attempt has to wait, or null when it may be made.
 * @param failures moments of failed attempts, newest first
 */
export function lockedUntil(failures: Instant[], now: Instant, rule = lockOut): Instant | null {
  const window = rule.minutes * 60_000
  const last = failures[0]
  const first = failures[rule.failures - 1]
  if (last === undefined || first === undefined || last - first > window) return null
  const until = last + window
  return now < until ? until : null
}

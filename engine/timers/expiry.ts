import type { Instant, WorkCalendar } from '../calendar/types.ts'
import { dueInstant } from './due-instant.ts'
import { boundsRefusal } from './extend-timer.ts'
import { openPause } from './timer-ledger.ts'
import { ledgerRefusal, refuse, stoppedRefusal } from './timer-refusal.ts'
import type { TimeLimit, Timer, TimerRefusal } from './types.ts'

/*
 * The questions that need a calendar are asked when an act is taken. Recording the act afterwards asks none of them,
 * so that a record folds to the same ledger for ever, also after a year's notice has moved its due dates.
 */

/** Whether a running timer is past its due moment at `at`. A paused one cannot be. */
export function isExpired(calendar: WorkCalendar, timer: Timer, at: Instant): boolean {
  const due = dueInstant(calendar, timer)
  return due !== null && at > due
}

/** Why the timer may not be paused now. A pause must not hide a term that has run out. */
export function pauseRefusal(calendar: WorkCalendar, timer: Timer, at: Instant): TimerRefusal | undefined {
  const refusal = ledgerRefusal(timer, at)
  if (refusal) return refusal
  if (openPause(timer)) return refuse('timer-paused', '计时已经暂停，不能再次暂停。')
  return isExpired(calendar, timer, at) ? refuse('timer-expired', '时限已过，不能再暂停计时。') : undefined
}

/** Why the timer may not be given `amount` more now. An extension is asked for before the term has run out. */
export function extensionRefusal(
  calendar: WorkCalendar,
  timer: Timer,
  limit: TimeLimit,
  amount: number,
  at: Instant,
): TimerRefusal | undefined {
  const refusal = stoppedRefusal(timer) ?? boundsRefusal(timer, limit, amount)
  if (refusal) return refusal
  return isExpired(calendar, timer, at) ? refuse('timer-expired', '时限已过，延期要在到期以前提出。') : undefined
}

import type { Instant, WorkCalendar } from '../calendar/types.ts'
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/working-minutes.ts'
import { runningStretches, totalGranted, type Stretch } from './timer-ledger.ts'
import type { Timer } from './types.ts'

/** The working minutes used up to a moment, pauses left out; never more than granted. */
export function usedMinutes(calendar: WorkCalendar, timer: Timer, now: Instant): number {
  const total = totalGranted(timer)
  const end = minutesUsedAt(calendar, timer, total)
  if (end !== null && end <= now) return total
  return runningStretches(timer).reduce(
    (sum, { from, to }) => sum + workingMinutesBetween(calendar, from, Math.min(to, now)),
    0,
  )
}

/** The minutes of the budget used within a stretch of time, such as a day, up to the due moment. */
export function minutesUsedWithin(calendar: WorkCalendar, timer: Timer, within: Stretch, due: Instant | null): number {
  const end = Math.min(within.to, due ?? Infinity)
  return runningStretches(timer).reduce(
    (sum, { from, to }) => sum + workingMinutesBetween(calendar, Math.max(from, within.from), Math.min(to, end)),
    0,
  )
}

/** The moment `minutes` of the budget are used; null when a lasting pause comes first. */
export function minutesUsedAt(calendar: WorkCalendar, timer: Timer, minutes: number): Instant | null {
  let left = minutes
  for (const { from, to } of runningStretches(timer)) {
    const at = addWorkingMinutes(calendar, from, left)
    if (at <= to) return at
    left -= workingMinutesBetween(calendar, from, to)
  }
  return null
}

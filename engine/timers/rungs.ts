import { addDays } from '../calendar/civil-date.ts'
import { minutesOfDay, startOfWork } from '../calendar/hours.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { dateOf } from '../calendar/zone.ts'
import type { Instant, WorkCalendar } from '../calendar/types.ts'
import { countedDay } from './count-days.ts'
import { minutesUsedAt } from './count-minutes.ts'
import { dueInstant } from './due-instant.ts'
import { openPause, standstills, totalGranted } from './timer-ledger.ts'
import type { Rung, TimeLimit, Timer } from './types.ts'

/** A rung of one round of a timer: the name under which its firing is recorded with the timer, once. */
export function rungKey(timer: Timer, rung: Rung): string {
  return `${timer.round}/${rung.id}`
}

/**
 * When a rung is reached. In day units that is the beginning of work on its day, except for `due`.
 * Null while the timer is paused or after it stopped, and for a rung that never comes: one that asks for as much left
 * as was granted.
 */
export function rungInstant(calendar: WorkCalendar, timer: Timer, { at }: Rung): Instant | null {
  if (openPause(timer) || timer.stoppedAt !== null) return null
  if ('due' in at) return dueInstant(calendar, timer)
  if ('overdue' in at) return afterDue(calendar, timer, at.overdue)
  if ('used' in at) return usedAt(calendar, timer, at.used * totalGranted(timer))
  const dayLength = timer.unit === 'working-minutes' ? minutesOfDay(calendar) : 1
  const used = totalGranted(timer) - at.remaining * dayLength
  return used > 0 ? usedAt(calendar, timer, used) : null
}

/** The rungs reached by `now` and not fired in this round, the earliest first. `fired` holds rung keys. */
export function dueRungs(
  calendar: WorkCalendar,
  timer: Timer,
  limit: TimeLimit,
  now: Instant,
  fired: ReadonlySet<string>,
): readonly Rung[] {
  return unfired(calendar, timer, limit, fired)
    .filter(({ at }) => at <= now)
    .map(({ rung }) => rung)
}

/** When the next rung of this round is reached; null when none will be as things stand. */
export function nextRungAt(
  calendar: WorkCalendar,
  timer: Timer,
  limit: TimeLimit,
  fired: ReadonlySet<string>,
): Instant | null {
  return unfired(calendar, timer, limit, fired)[0]?.at ?? null
}

function unfired(calendar: WorkCalendar, timer: Timer, limit: TimeLimit, fired: ReadonlySet<string>) {
  return limit.rungs
    .filter((rung) => !fired.has(rungKey(timer, rung)))
    .map((rung) => ({ rung, at: rungInstant(calendar, timer, rung) }))
    .filter((each): each is { rung: Rung; at: Instant } => each.at !== null)
    .toSorted((a, b) => a.at - b.at)
}

function usedAt(calendar: WorkCalendar, timer: Timer, amount: number): Instant | null {
  if (amount <= 0) return timer.anchor
  if (timer.unit === 'working-minutes') return minutesUsedAt(calendar, timer, amount)
  return outsidePauses(timer, startOfWork(calendar, countedDay(calendar, timer, Math.ceil(amount))))
}

function afterDue(calendar: WorkCalendar, timer: Timer, days: number): Instant | null {
  const due = dueInstant(calendar, timer)
  if (due === null || days <= 0) return due
  const date = dateOf(calendar, due)
  const later = timer.unit === 'calendar-days' ? addDays(date, days) : addWorkingDays(calendar, date, days)
  return startOfWork(calendar, later)
}

/** Nothing fires while a timer stands still: a moment inside a pause becomes the moment of resuming. */
function outsidePauses(timer: Timer, at: Instant): Instant {
  return standstills(timer).find(({ from, to }) => from <= at && at < to)?.to ?? at
}

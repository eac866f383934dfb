import { addDays } from '../calendar/civil-date.ts'
import { isWorkingDay } from '../calendar/day-info.ts'
import { endOfWork } from '../calendar/hours.ts'
import { dateOf } from '../calendar/zone.ts'
import type { IsoDate, WorkCalendar } from '../calendar/types.ts'
import { standstills, totalGranted } from './timer-ledger.ts'
import type { Timer } from './types.ts'

/** Whether a day uses up a day of the budget, or why it does not. */
export type DayUse = 'counted' | 'off' | 'paused'

/**
 * Answers, for a timer counted in days, how a day is used. A day does not count when it lies strictly between the day
 * of pausing and the day of resuming: paused on 10-08, resumed on 10-10, only 10-09 is left out.
 */
export function dayUse(calendar: WorkCalendar, timer: Timer): (date: IsoDate) => DayUse {
  const stills = standstills(timer).map(({ from, to }) => ({
    from: dateOf(calendar, from),
    to: to === Infinity ? null : dateOf(calendar, to),
  }))
  const workingOnly = timer.unit === 'working-days'
  return (date) => {
    if (workingOnly && !isWorkingDay(calendar, date)) return 'off'
    const paused = stills.some(({ from, to }) => date > from && (to === null || date < to))
    return paused ? 'paused' : 'counted'
  }
}

/** The days of the budget used when `today` has begun: today counts, the day of the act does not. */
export function usedDays(calendar: WorkCalendar, timer: Timer, today: IsoDate): number {
  const total = totalGranted(timer)
  const useOf = dayUse(calendar, timer)
  let used = 0
  for (let date = addDays(dateOf(calendar, timer.anchor), 1); date <= today && used < total; date = addDays(date, 1)) {
    if (useOf(date) === 'counted') used += 1
  }
  return used
}

/** The day on which the `count`-th day of the budget is used. Not to be asked while a pause lasts. */
export function countedDay(calendar: WorkCalendar, timer: Timer, count: number): IsoDate {
  const useOf = dayUse(calendar, timer)
  let date = dateOf(calendar, timer.anchor)
  for (let used = 0; used < count;) {
    date = addDays(date, 1)
    if (useOf(date) === 'counted') used += 1
  }
  return date
}

/**
 * The day a timer counted in days is due: the one that uses the last day of the budget, or the next that can be the
 * last. A term ends at the end of work, so that moment must come after the act, must not lie in a pause, and must be on
 * a working day (in calendar days only where the term moves on from rest days).
 */
export function dueDay(calendar: WorkCalendar, timer: Timer): IsoDate {
  const stills = standstills(timer)
  const onWorkingDay = timer.unit === 'working-days' || timer.moveToWorkingDay
  const mayEndOn = (date: IsoDate): boolean => {
    const end = endOfWork(calendar, date)
    if (end <= timer.anchor || (onWorkingDay && !isWorkingDay(calendar, date))) return false
    return !stills.some(({ from, to }) => from < end && end < to)
  }
  let date = countedDay(calendar, timer, totalGranted(timer))
  while (!mayEndOn(date)) date = addDays(date, 1)
  return date
}

import { isWorkingDay } from './day-info.ts'
import { yearOf } from './civil-date.ts'
import { instantAt } from './zone.ts'
import type { HourRange, Instant, IsoDate, WorkCalendar } from './types.ts'

/** The hours of a date as if it were worked: the special ones where the calendar has some. */
export function hoursOf(calendar: WorkCalendar, date: IsoDate): readonly HourRange[] {
  return calendar.years[yearOf(date)]?.specialHours?.[date] ?? calendar.hours
}

/** When work begins on a date; also answered for rest days, by the ordinary hours. */
export function startOfWork(calendar: WorkCalendar, date: IsoDate): Instant {
  return instantAt(calendar, date, hoursOf(calendar, date)[0]?.from ?? 0)
}

/** When work ends on a date, which is when a term ends that is due on it; also answered for rest days. */
export function endOfWork(calendar: WorkCalendar, date: IsoDate): Instant {
  return instantAt(calendar, date, hoursOf(calendar, date).at(-1)?.to ?? 24 * 60)
}

/** The stretches of work on a date, as moments; none on a rest day. */
export function workOn(calendar: WorkCalendar, date: IsoDate): { from: Instant; to: Instant }[] {
  if (!isWorkingDay(calendar, date)) return []
  return hoursOf(calendar, date).map(({ from, to }) => ({
    from: instantAt(calendar, date, from),
    to: instantAt(calendar, date, to),
  }))
}

/** The minutes of an ordinary working day, by which a budget in minutes is shown in days. */
export function minutesOfDay(calendar: WorkCalendar): number {
  return calendar.hours.reduce((sum, { from, to }) => sum + to - from, 0)
}

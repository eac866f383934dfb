import type { Instant, IsoDate, WorkCalendar } from './types.ts'

const minuteMs = 60_000

/** The civil date of a moment in the calendar's zone. */
export function dateOf(calendar: WorkCalendar, instant: Instant): IsoDate {
  return new Date(instant + calendar.offsetMinutes * minuteMs).toISOString().slice(0, 10)
}

/** The minute of the day of a moment, 0 … 1439. */
export function minuteOf(calendar: WorkCalendar, instant: Instant): number {
  return Math.floor((instant - instantAt(calendar, dateOf(calendar, instant), 0)) / minuteMs)
}

/** The moment a civil date reaches a minute of its day. */
export function instantAt(calendar: WorkCalendar, date: IsoDate, minute: number): Instant {
  return Date.parse(date) + (minute - calendar.offsetMinutes) * minuteMs
}

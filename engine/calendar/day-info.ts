import { weekday, yearOf } from './civil-date.ts'
import type { DayInfo, IsoDate, WorkCalendar } from './types.ts'

/**
 * What the calendar says of a day: its day of the week, unless the notice of the year made it an exception.
 * In a year without a notice the day of the week is a guess, and the answer says so (`provisional`).
 */
export function dayInfo(calendar: WorkCalendar, date: IsoDate): DayInfo {
  const year = calendar.years[yearOf(date)]
  const day = weekday(date)
  const provisional = year?.status !== 'official'
  const exception = year?.exceptions[date]
  if (!exception) {
    const working = day <= 5
    return { date, weekday: day, working, reason: working ? 'weekday' : 'weekend', provisional }
  }
  return {
    date,
    weekday: day,
    working: exception.working,
    reason: exception.working ? 'make-up' : 'holiday',
    name: exception.name,
    notice: exception.notice ?? year.notice ?? undefined,
    provisional,
  }
}

/** Whether people work on a day. */
export function isWorkingDay(calendar: WorkCalendar, date: IsoDate): boolean {
  const exception = calendar.years[yearOf(date)]?.exceptions[date]
  return exception ? exception.working : weekday(date) <= 5
}

import { addDays, weekday, yearOf } from './civil-date.ts'
import { isWorkingDay } from './day-info.ts'
import type { IsoDate, WorkCalendar } from './types.ts'

const dayMs = 86_400_000
/** 1970-01-01 was a Thursday: three days after a Monday. */
const thursday = 3

/**
 * The working days after `from` up to and including `to`; 0 when `to` is not after `from`. Counted from the weeks and the
 * exceptions of the years between, so that years late cost no more than days late.
 */
export function workingDaysBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0
  let count = weekdaysUpTo(to) - weekdaysUpTo(from)
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const exceptions = calendar.years[year]?.exceptions ?? {}
    for (const date in exceptions) {
      if (date > from && date <= to) count += Number(exceptions[date]?.working) - Number(weekday(date) <= 5)
    }
  }
  return count
}

/** The date itself when it is worked, else the next that is. */
export function workingDayFrom(calendar: WorkCalendar, date: IsoDate): IsoDate {
  let day = date
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

/** The `count`-th working day after a date. */
export function addWorkingDays(calendar: WorkCalendar, date: IsoDate, count: number): IsoDate {
  let day = date
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(calendar, addDays(day, 1))
  return day
}

/** Mondays to Fridays up to and including a date, from a Monday long ago on. */
function weekdaysUpTo(date: IsoDate): number {
  const days = Date.parse(date) / dayMs + thursday + 1
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5)
}

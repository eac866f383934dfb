import { addDays } from './civil-date.ts'
import { isWorkingDay } from './day-info.ts'
import type { IsoDate, WorkCalendar } from './types.ts'

/** The working days after `from` up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) count += 1
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

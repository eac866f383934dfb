import { addDays } from './civil-date.ts'
import { dayInfo } from './day-info.ts'
import type { CountedDay, DayInfo, DueDate, IsoDate, WorkCalendar } from './types.ts'

/**
 * The last day of a term of `count` working days. The day of the act is day zero, on a rest day too; make-up days count.
 * A term of 0 days ends on the day of the act, or on the next working day when that is a rest day.
 */
export function dueAfterWorkingDays(calendar: WorkCalendar, start: IsoDate, count: number): DueDate {
  return walk(calendar, start, { count, counts: (day) => day.working, mayEnd: (day) => day.working })
}

/** The last day of a term of `count` calendar days; where its source says so it moves on from a rest day. */
export function dueAfterCalendarDays(
  calendar: WorkCalendar,
  start: IsoDate,
  count: number,
  { moveToWorkingDay }: { moveToWorkingDay: boolean },
): DueDate {
  return walk(calendar, start, { count, counts: () => true, mayEnd: (day) => day.working || !moveToWorkingDay })
}

interface Term {
  readonly count: number
  readonly counts: (day: DayInfo) => boolean
  readonly mayEnd: (day: DayInfo) => boolean
}

function walk(calendar: WorkCalendar, start: IsoDate, { count, counts, mayEnd }: Term): DueDate {
  const days: CountedDay[] = [{ ...dayInfo(calendar, start), counted: false }]
  let day = dayInfo(calendar, start)
  let number = 0
  while (number < count || !mayEnd(day)) {
    day = dayInfo(calendar, addDays(day.date, 1))
    const counted = number < count && counts(day)
    if (counted) number += 1
    days.push(counted ? { ...day, counted, number } : { ...day, counted })
  }
  return { due: day.date, provisional: days.some((each) => each.provisional), days }
}

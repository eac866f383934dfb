import { addDays } from '../calendar/civil-date.ts'
import { isWorkingDay } from '../calendar/day-info.ts'
import type { IsoDate, WorkCalendar } from '../calendar/types.ts'

const dayMs = 86_400_000

/** The working days from one date to another, both included; none when the second lies before the first. */
export type WorkingDayCount = (from: IsoDate, to: IsoDate) => number

/** Counts the working days of a stretch once, so that each question within it is a subtraction. */
export function countWorkingDays(calendar: WorkCalendar, first: IsoDate, last: IsoDate): WorkingDayCount {
  const start = Date.parse(first)
  const upTo = new Int32Array((Date.parse(last) - start) / dayMs + 2)
  for (let index = 1, date = first; date <= last; index += 1, date = addDays(date, 1)) {
    upTo[index] = (upTo[index - 1] ?? 0) + Number(isWorkingDay(calendar, date))
  }
  const at = (date: IsoDate, after: number): number => {
    const index = (Date.parse(date) - start) / dayMs + after
    return upTo[Math.min(Math.max(index, 0), upTo.length - 1)] ?? 0
  }
  return (from, to) => Math.max(0, at(to, 1) - at(from, 0))
}

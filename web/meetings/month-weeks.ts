import type { YearDay } from '../../server/calendar/contract.ts'
import { addDays, weekdayNumber } from '../calendar/civil-date.ts'

/** One square of a month, as the working calendar knows it. */
export interface MonthDay {
  date: string
  /** Days before and after fill up the first and last week. */
  inMonth: boolean
  working: boolean
  /** A weekend day on which work is made up. */
  makeUp: boolean
  /** The holiday it belongs to. */
  holiday?: string
}

/** `2026-10-12` → `2026-10` */
export const monthOf = (date: string): string => date.slice(0, 7)

/** The month so many later, or earlier: `2026-12`, 1 → `2027-01` */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The first and the last day that the squares of a month show, Monday to Sunday. */
export function spanOf(month: string): [from: string, to: string] {
  const first = `${month}-01`
  const last = addDays(`${shiftMonth(month, 1)}-01`, -1)
  return [addDays(first, 1 - weekdayNumber(first)), addDays(last, 7 - weekdayNumber(last))]
}

/** The years a month's squares reach into. */
export function yearsOf(month: string): number[] {
  return [...new Set(spanOf(month).map((date) => Number(date.slice(0, 4))))]
}

/** The squares of a month in weeks from Monday; `exceptions` are the days off and the make-up days of its years. */
export function monthWeeks(month: string, exceptions: readonly YearDay[]): MonthDay[][] {
  const known = new Map(exceptions.map((day) => [day.date, day]))
  const [from, to] = spanOf(month)
  const weeks: MonthDay[][] = []
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => dayOf(addDays(monday, index), month, known)))
  }
  return weeks
}

/** How one day stands in the working calendar; without an exception the weekday decides. */
export function dayOf(date: string, month: string, known: ReadonlyMap<string, YearDay>): MonthDay {
  const exception = known.get(date)
  const working = exception?.working ?? weekdayNumber(date) <= 5
  return {
    date,
    inMonth: monthOf(date) === month,
    working,
    makeUp: exception?.working === true,
    ...(exception && !exception.working && { holiday: exception.name }),
  }
}

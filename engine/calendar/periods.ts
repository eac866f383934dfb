import { addDays } from './civil-date.ts'
import type { IsoDate, Period, PeriodKind } from './types.ts'

const monthsIn: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'half-year': 6,
  year: 12,
}

/** The period that contains a date. Periods begin with the year: two months are January–February, March–April … */
export function periodOf(kind: PeriodKind, date: IsoDate): Period {
  const length = monthsIn[kind]
  const [year = 0, month = 1] = date.split('-').map(Number)
  const first = Math.floor((month - 1) / length) * length
  return { kind, start: monthStart(year, first), end: addDays(monthStart(year, first + length), -1) }
}

/** The period right after (or, with a negative count, before) another. */
export function periodAfter(period: Period, count = 1): Period {
  const [year = 0, month = 1] = period.start.split('-').map(Number)
  return periodOf(period.kind, monthStart(year, month - 1 + count * monthsIn[period.kind]))
}

function monthStart(year: number, monthIndex: number): IsoDate {
  return new Date(Date.UTC(year, monthIndex, 1)).toISOString().slice(0, 10)
}

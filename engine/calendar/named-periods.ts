import { periodAfter, periodOf } from './periods.ts'
import type { IsoDate, Period, PeriodKind } from './types.ts'

/** A period as papers and addresses call it. */
export interface NamedPeriod extends Period {
  /** Year and number: `2026-3`. */
  readonly id: string
  /** 2026年第3季度 */
  readonly name: string
}

/** The periods of a year, the earliest first. */
export function namedPeriods(kind: PeriodKind, year: number): NamedPeriod[] {
  const periods: NamedPeriod[] = []
  const first = periodOf(kind, `${year}-01-01`)
  for (let each = first; each.start < `${year + 1}`; each = periodAfter(each))
    periods.push(named(each, periods.length + 1))
  return periods
}

/** The periods of a year up to the one in which a day lies. */
export const namedPeriodsUntil = (kind: PeriodKind, today: IsoDate): NamedPeriod[] =>
  namedPeriods(kind, Number(today.slice(0, 4))).filter(({ start }) => start <= today)

const words: Record<PeriodKind, (number: number) => string> = {
  month: (number) => `${number}月`,
  'two-months': (number) => `${number * 2 - 1}、${number * 2}月`,
  quarter: (number) => `第${number}季度`,
  'half-year': (number) => (number === 1 ? '上半年' : '下半年'),
  year: () => '全年',
}

const named = (period: Period, number: number): NamedPeriod => {
  const year = period.start.slice(0, 4)
  return { ...period, id: `${year}-${number}`, name: `${year}年${words[period.kind](number)}` }
}

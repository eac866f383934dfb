import { periodAfter, periodOf } from '../../../engine/calendar/periods.ts'
import type { IsoDate, Period, PeriodKind } from '../../../engine/calendar/types.ts'
import type { LiaisonBulletinKind } from '../../../engine/city/liaison.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import { notFound } from '../../platform/refusal.ts'

/** The periods of a year, the earliest first. */
function periodsOf(every: PeriodKind, year: string): Period[] {
  const periods: Period[] = []
  for (let each = periodOf(every, `${year}-01-01`); each.start.startsWith(year); each = periodAfter(each))
    periods.push(each)
  return periods
}

export interface NamedPeriod extends Period {
  /** Year and number: `2026-3`. */
  id: string
  name: string
}

/** The periods of a year up to the one that runs. */
export const periodsUntil = (every: PeriodKind, today: IsoDate): NamedPeriod[] =>
  periodsOf(every, today.slice(0, 4))
    .filter(({ start }) => start <= today)
    .map(named)

const named = (period: Period, index: number): NamedPeriod => ({
  ...period,
  id: `${period.start.slice(0, 4)}-${index + 1}`,
  name: nameOf(period, index + 1),
})

const words: Record<PeriodKind, (number: number) => string> = {
  month: (number) => `${number}月`,
  'two-months': (number) => `${number * 2 - 1}、${number * 2}月`,
  quarter: (number) => `第${number}季度`,
  'half-year': (number) => (number === 1 ? '上半年' : '下半年'),
  year: () => '全年',
}

const nameOf = ({ kind, start }: Period, number: number): string => `${start.slice(0, 4)}年${words[kind](number)}`

/** A kind of bulletin and one of its periods that has begun; throws `not-found`. */
export function requirePeriod(
  { liaison }: CityPack,
  kindId: string,
  id: string,
  today: IsoDate,
): { kind: LiaisonBulletinKind; period: NamedPeriod } {
  const kind = liaison.bulletins?.find((each) => each.id === kindId)
  if (!kind) throw notFound('本市文件没有这种通报。')
  const period = periodsOf(kind.every, id.slice(0, 4))
    .map(named)
    .find((each) => each.id === id)
  if (!period || period.start > today) throw notFound('没有这一期，或还没有开始。')
  return { kind, period }
}

import type { FigureQuery, Reading } from './figure.ts'
import type { MeasureLight } from '../contract.ts'
import { late, near, ok, wait } from './figure.ts'

/** Nothing came in: nothing to judge. */
const nothing = wait('今年还没有来件')

/** Late matters show as late; otherwise the share against its target. */
export function lightOfShare(reading: Reading, target: number | null): MeasureLight {
  if (reading.late > 0) return late(`逾期 ${reading.late} 件`)
  if (reading.few) return wait('样本太少，不计分')
  if (reading.value === null) return nothing
  return target !== null && reading.value < target ? near('略落后') : ok()
}

/** A count that has no target. Matters that are late colour the clause about time limits, not every clause. */
export const lightOfCount = ({ n }: Reading): MeasureLight => (n > 0 ? ok('在用') : nothing)

export const targetRule = '低于目标的为略落后，其余为按期；件办得慢不慢看限时办结那一条'
export const countRule = '收得到件的为在用；件办得慢不慢看限时办结那一条'
export const lateRule = '有在办逾期的事项为逾期；没有逾期而低于目标的为略落后；其余为按期'
export const thisYear = '今年 1 月 1 日以来登记的事项，趋势按登记月份'

/** Keeps the parties that are short of all, the furthest behind first. */
export function onlyBehind(reading: Reading): Reading {
  const parties = reading.parties.filter(({ n, d, late }) => late > 0 || (d !== null && n < d))
  return { ...reading, parties: parties.toSorted((a, b) => b.late - a.late || (b.d ?? 0) - b.n - ((a.d ?? 0) - a.n)) }
}

/** Keeps the parties that lack some, the most first; being late is another clause's matter. */
export function shortOfAll(reading: Reading): Reading {
  const lacking = ({ n, d }: Reading['parties'][number]) => (d ?? 0) - n
  const parties = reading.parties.filter((party) => lacking(party) > 0)
  return { ...reading, parties: parties.toSorted((a, b) => lacking(b) - lacking(a)) }
}

/** Leaves the colour to what the figure itself says, not to matters that are late elsewhere. */
export const apartFromLate =
  (light: FigureQuery['light']): FigureQuery['light'] =>
  (reading, target) =>
    light({ ...reading, late: 0 }, target)

import type { IsoDate } from '../calendar/types.ts'
import type { Counted } from './attribute-acts.ts'
import type { ObligationPlan } from './plan-obligation.ts'
import { earlier, later } from './stretches.ts'
import type { Days } from './stretches.ts'

/**
 * The links that count in each period: those in force today, or on the last day that counts for the period once it is
 * past. A link counts from the day it began, one that is older from the first day of the period.
 */
export function linkActs(
  { periods }: ObligationPlan,
  links: ReadonlyMap<string, Days>,
  days: Days,
  today: IsoDate,
): readonly (readonly Counted[])[] {
  return periods.map(({ opens, closes }) => {
    const asOf = earlier(earlier(today, closes), days.until)
    const first = later(opens, days.from)
    if (asOf < first) return []
    return [...links]
      .filter(([, link]) => link.from <= asOf && asOf <= link.until)
      .map(([object, link]) => ({ id: object, object, on: later(first, link.from) }))
      .toSorted((a, b) => (a.on === b.on ? Number(a.id > b.id) - Number(a.id < b.id) : a.on < b.on ? -1 : 1))
  })
}

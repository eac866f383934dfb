import type { IsoDate } from '../calendar/types.ts'
import type { Link, Stretch } from './types.ts'

/** The day after all days that can be asked about: the end of a stretch that lasts. */
export const never: IsoDate = '9999-12-31'
const always: IsoDate = '0000-01-01'

/** A stretch with both its days, both included. Empty when `until` lies before `from`. */
export interface Days {
  readonly from: IsoDate
  readonly until: IsoDate
}

/** A stretch as declared, its open ends closed by days nobody asks about. */
export function daysOf(from: IsoDate | null | undefined, until: IsoDate | null | undefined): Days {
  return { from: from ?? always, until: until ?? never }
}

/** The days that both have. */
export function overlap(one: Days, other: Days): Days {
  return { from: later(one.from, other.from), until: earlier(one.until, other.until) }
}

export function isEmpty({ from, until }: Days): boolean {
  return until < from
}

export function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other
}

export function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other
}

/** The days of each linked object; links of one object are joined to the hull of all. */
export function linkedDays(links: readonly Link[]): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>()
  for (const { object, ...stretch } of links) {
    const known = days.get(object)
    const next = closed(stretch)
    days.set(object, known ? { from: earlier(known.from, next.from), until: later(known.until, next.until) } : next)
  }
  return days
}

function closed({ from, until }: Stretch): Days {
  return daysOf(from, until)
}

import type { Obligation } from '../../engine/city/index.ts'
import type { ClerkPeriod } from './clerk-periods.ts'
import type { Span } from './clerk-reading.ts'
import { least, most } from './clerk-reading.ts'
import { lengthOf } from './days.ts'

export interface Share {
  owed: number
  opens: string
  due: string
}

/** What is owed in a period by somebody who is there from one day to another; null when on none of its days. */
export function shareOf({ quota, partial }: Obligation, period: ClerkPeriod, { from, until }: Span): Share | null {
  const first = most(period.start, from)
  const last = least(period.end, until)
  if (first > last) return null
  const opens = most(period.opens, from)
  const due = least(period.due, until)
  if (due < opens) return { owed: 0, opens, due: period.due }
  const rules = [...(first > period.start ? [partial.joining] : []), ...(last < period.end ? [partial.leaving] : [])]
  const part = quota.count * lengthOf(first, last)
  const all = lengthOf(period.start, period.end)
  const owed = rules.includes('none')
    ? 0
    : rules.includes('round-down')
      ? (part - (part % all)) / all
      : rules.includes('round-up')
        ? Math.ceil(part / all)
        : quota.count
  return { owed, opens, due }
}

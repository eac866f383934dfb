import type { Obligation } from '../../engine/city/index.ts'
import type { Wall } from './days.ts'
import { dayInMonth, shift } from './days.ts'

/** A period as the clerk writes it down. */
export interface ClerkPeriod {
  start: string
  end: string
  /** The first and the last day on which something done counts for it. */
  opens: string
  closes: string
  due: string
}

const months = { month: 1, 'two-months': 2, quarter: 3, 'half-year': 6, year: 12 } as const

/** The periods from the obligation's beginning until the end of 2027. */
export function clerkPeriods({ timing, from, restDay }: Obligation, wall: Wall): ClerkPeriod[] {
  const moved = (day: string): string => (restDay === 'stays' || wall.works(day) ? day : moved(shift(day, 1)))
  if ('once' in timing) {
    const { opens, once } = timing
    return [{ start: opens, end: once, opens, closes: '9999-12-31', due: moved(once) }]
  }
  const length = months[timing.every]
  const starts: string[] = []
  for (let start = '2026-01-01'; start <= '2028-01-01'; start = dayInMonth(start, length, 1)) starts.push(start)
  const opening = (start: string): string =>
    timing.opens ? dayInMonth(start, timing.opens.month - 1, timing.opens.day) : start
  return starts.flatMap((start) => {
    const next = dayInMonth(start, length, 1)
    const end = shift(next, -1)
    if (end < from || start > '2027-12-31') return []
    const due = moved(timing.due === 'end-of-period' ? end : dayInMonth(start, timing.due.month - 1, timing.due.day))
    const beforeNext = shift(opening(next), -1)
    return [{ start, end, opens: opening(start), closes: due > beforeNext ? due : beforeNext, due }]
  })
}

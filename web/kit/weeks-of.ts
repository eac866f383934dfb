/** One day of an explained term, as the server tells it. */
export interface DueDay {
  date: string
  kind: 'before' | 'zero' | 'counted' | 'off' | 'paused' | 'due' | 'after'
  /** The how-manieth counted day it is. */
  number?: number
  /** Name of the holiday. */
  name?: string
  working: boolean
  /** A rest day on which work is made up. */
  makeUp?: boolean
  provisional?: boolean
}

/** Weeks of seven from Monday; days outside are null. */
export function weeksOf(days: readonly DueDay[]): (DueDay | null)[][] {
  const first = days[0]
  if (!first) return []
  const lead = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7
  const cells: (DueDay | null)[] = [...Array<null>(lead).fill(null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

const longest = 6
const shownFirst = 4
const shownLast = 2

/** The weeks to show: of more than six the first four and the last two, unless all are wanted. */
export function elide<Week>(weeks: Week[], whole: boolean): { head: Week[]; hidden: number; tail: Week[] } {
  if (whole || weeks.length <= longest) return { head: weeks, hidden: 0, tail: [] }
  const hidden = weeks.length - shownFirst - shownLast
  return { head: weeks.slice(0, shownFirst), hidden, tail: weeks.slice(-shownLast) }
}

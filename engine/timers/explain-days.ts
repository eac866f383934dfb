import { addDays, weekday } from '../calendar/civil-date.ts'
import { dayInfo } from '../calendar/day-info.ts'
import { dateOf, instantAt } from '../calendar/zone.ts'
import type { DayInfo, Instant, IsoDate, WorkCalendar } from '../calendar/types.ts'
import { dayUse } from './count-days.ts'
import { minutesUsedWithin } from './count-minutes.ts'
import { totalGranted } from './timer-ledger.ts'
import type { ExplainedDay, Timer } from './types.ts'

/** What a day is in the count: its kind, and what it takes from the budget. */
type Share = Pick<ExplainedDay, 'kind' | 'number' | 'minutes'>

/** The squares of the explanation: whole weeks, Monday to Sunday, from the act to `last`. */
export function explainDays(
  calendar: WorkCalendar,
  timer: Timer,
  due: Instant | null,
  last: IsoDate,
): readonly ExplainedDay[] {
  const first = dateOf(calendar, timer.anchor)
  const dueDate = due === null ? null : dateOf(calendar, due)
  const shareOf = timer.unit === 'working-minutes' ? minuteShares(calendar, timer, due) : dayShares(calendar, timer)
  const share = (day: DayInfo): Share => {
    if (day.date < first) return { kind: 'before' }
    if (day.date > last) return { kind: 'after' }
    const counted = shareOf(day)
    return day.date === dueDate ? { ...counted, kind: 'due' } : counted
  }
  return datesBetween(addDays(first, 1 - weekday(first)), addDays(last, 7 - weekday(last))).map((date) => {
    const day = dayInfo(calendar, date)
    return square(calendar, timer, day, share(day))
  })
}

/** In day units each counted day gets the next number; to be asked day by day, in order. */
function dayShares(calendar: WorkCalendar, timer: Timer): (day: DayInfo) => Share {
  const useOf = dayUse(calendar, timer)
  const first = dateOf(calendar, timer.anchor)
  const total = totalGranted(timer)
  let number = 0
  return ({ date }) => {
    if (date === first) return { kind: 'zero' }
    const use = useOf(date)
    if (use !== 'counted') return { kind: use }
    if (number === total) return { kind: 'off' }
    number += 1
    return { kind: 'counted', number }
  }
}

/** In minutes the day of the act gives its share like any other. */
function minuteShares(calendar: WorkCalendar, timer: Timer, due: Instant | null): (day: DayInfo) => Share {
  const first = dateOf(calendar, timer.anchor)
  return ({ date, working }) => {
    const day = { from: instantAt(calendar, date, 0), to: instantAt(calendar, addDays(date, 1), 0) }
    const minutes = minutesUsedWithin(calendar, timer, day, due)
    if (date === first) return { kind: 'zero', minutes }
    if (minutes > 0) return { kind: 'counted', minutes }
    return { kind: working && pauseOver(calendar, timer, date) ? 'paused' : 'off' }
  }
}

function square(calendar: WorkCalendar, timer: Timer, day: DayInfo, share: Share): ExplainedDay {
  const { notice: _, ...info } = day
  const pauseReason = share.kind === 'paused' ? pauseOver(calendar, timer, day.date)?.reason : undefined
  return {
    ...info,
    ...share,
    ...(day.reason === 'make-up' && { makeUp: true }),
    ...(pauseReason !== undefined && { pauseReason }),
  }
}

function pauseOver(calendar: WorkCalendar, timer: Timer, date: IsoDate) {
  return timer.pauses.find(
    ({ from, to }) => dateOf(calendar, from) <= date && (to === null || date <= dateOf(calendar, to)),
  )
}

function datesBetween(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const dates: IsoDate[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date)
  return dates
}

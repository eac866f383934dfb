import { addDays, weekday } from '../calendar/civil-date.ts'
import { dayInfo } from '../calendar/day-info.ts'
import { dateOf, instantAt } from '../calendar/zone.ts'
import type { DayInfo, Instant, IsoDate, WorkCalendar } from '../calendar/types.ts'
import { dayUse } from './count-days.ts'
import { minutesUsedWithin } from './count-minutes.ts'
import { totalGranted } from './timer-ledger.ts'
import type { ExplainedDay, Timer } from './types.ts'

/** What a day takes from the budget, or why it takes nothing. */
type Share = Pick<ExplainedDay, 'number' | 'minutes'> & { readonly kind: 'counted' | 'off' | 'paused' }

/** The squares of the explanation: whole weeks, Monday to Sunday, from the act to `last`. */
export function explainDays(
  calendar: WorkCalendar,
  timer: Timer,
  due: Instant | null,
  last: IsoDate,
): readonly ExplainedDay[] {
  const anchorDate = dateOf(calendar, timer.anchor)
  const dueDate = due === null ? null : dateOf(calendar, due)
  const shareOf = timer.unit === 'working-minutes' ? minuteShares(calendar, timer, due) : dayShares(calendar, timer)
  const monday = addDays(anchorDate, 1 - weekday(anchorDate))
  const sunday = addDays(last, 7 - weekday(last))
  return datesBetween(monday, sunday).map((date) => {
    const info = dayInfo(calendar, date)
    if (date < anchorDate) return square(calendar, timer, info, { kind: 'before' })
    if (date > last) return square(calendar, timer, info, { kind: 'after' })
    const share = date === anchorDate && timer.unit !== 'working-minutes' ? {} : shareOf(info)
    if (date === dueDate) return square(calendar, timer, info, { ...share, kind: 'due' })
    return square(calendar, timer, info, date === anchorDate ? { ...share, kind: 'zero' } : { kind: 'off', ...share })
  })
}

function dayShares(calendar: WorkCalendar, timer: Timer): (day: DayInfo) => Share {
  const useOf = dayUse(calendar, timer)
  const total = totalGranted(timer)
  let number = 0
  return ({ date }) => {
    const use = useOf(date)
    if (use !== 'counted') return { kind: use }
    if (number === total) return { kind: 'off' }
    number += 1
    return { kind: 'counted', number }
  }
}

function minuteShares(calendar: WorkCalendar, timer: Timer, due: Instant | null): (day: DayInfo) => Share {
  return ({ date, working }) => {
    const day = { from: instantAt(calendar, date, 0), to: instantAt(calendar, addDays(date, 1), 0) }
    const minutes = minutesUsedWithin(calendar, timer, day, due)
    if (minutes > 0) return { kind: 'counted', minutes }
    return { kind: working && pauseOver(calendar, timer, date) ? 'paused' : 'off' }
  }
}

function square(
  calendar: WorkCalendar,
  timer: Timer,
  { date, weekday, working, reason, name, provisional }: DayInfo,
  share: Pick<ExplainedDay, 'kind' | 'number' | 'minutes'>,
): ExplainedDay {
  const pauseReason = share.kind === 'paused' ? pauseOver(calendar, timer, date)?.reason : undefined
  return {
    date,
    weekday,
    ...share,
    working,
    reason,
    provisional,
    ...(name !== undefined && { name }),
    ...(reason === 'make-up' && { makeUp: true }),
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

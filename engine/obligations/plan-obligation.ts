import { addDays } from '../calendar/civil-date.ts'
import { dayInfo } from '../calendar/day-info.ts'
import { periodAfter, periodOf } from '../calendar/periods.ts'
import { workingDayFrom } from '../calendar/working-days.ts'
import type { IsoDate, Period, WorkCalendar } from '../calendar/types.ts'
import { countWorkingDays } from './working-day-count.ts'
import type { WorkingDayCount } from './working-day-count.ts'
import { earlier, later, never } from './stretches.ts'
import type { DayOfPeriod, Obligation, PlannedPeriod, Timing } from './types.ts'

type Recurring = Extract<Timing, { every: unknown }>

/** An obligation with its periods and working days worked out once, ready for any number of subjects. */
export interface ObligationPlan {
  readonly obligation: Obligation
  readonly calendar: WorkCalendar
  /** All periods from the obligation's beginning: which act counts where may depend on the one before. */
  readonly periods: readonly PlannedPeriod[]
  /** The index of the first period that was asked for. */
  readonly firstAsked: number
  readonly workingDays: WorkingDayCount
}

/** Plans the periods that share a day with `range` and with the time in which the obligation holds. */
export function planObligation(
  obligation: Obligation,
  calendar: WorkCalendar,
  range: { readonly from: IsoDate; readonly until: IsoDate },
): ObligationPlan {
  const last = earlier(range.until, obligation.until ?? never)
  const periods =
    'once' in obligation.timing ? [oncePeriod(obligation, calendar)] : recurring(obligation, calendar, last)
  const asked = periods.findIndex(({ end }) => end >= range.from)
  const from = periods.reduce((day, { opens, start }) => earlier(day, earlier(opens, start)), obligation.from)
  const until = periods.reduce((day, { due, end }) => later(day, later(due, end)), from)
  return {
    obligation,
    calendar,
    periods,
    firstAsked: asked < 0 ? periods.length : asked,
    workingDays: countWorkingDays(calendar, from, until),
  }
}

function recurring(obligation: Obligation, calendar: WorkCalendar, last: IsoDate): readonly PlannedPeriod[] {
  const timing = obligation.timing as Recurring
  const periods: PlannedPeriod[] = []
  for (let period = periodOf(timing.every, obligation.from); period.start <= last; period = periodAfter(period)) {
    const due = dueDay(obligation, calendar, dueAsWritten(timing, period))
    const beforeNext = addDays(opensOn(timing, periodAfter(period)), -1)
    const { start, end } = period
    periods.push({ start, end, opens: opensOn(timing, period), closes: later(due.due, beforeNext), ...due })
  }
  return periods
}

function oncePeriod(obligation: Obligation, calendar: WorkCalendar): PlannedPeriod {
  const { once, opens } = obligation.timing as Exclude<Timing, Recurring>
  return { start: opens, end: once, opens, closes: never, ...dueDay(obligation, calendar, once) }
}

function dueAsWritten(timing: Recurring, period: Period): IsoDate {
  return timing.due === 'end-of-period' ? period.end : dayOfPeriod(period, timing.due)
}

function opensOn(timing: Recurring, period: Period): IsoDate {
  return timing.opens ? dayOfPeriod(period, timing.opens) : period.start
}

/** A day named from a period. A day that its month does not have is the month's last. */
export function dayOfPeriod({ start }: Pick<Period, 'start'>, { month, day }: DayOfPeriod): IsoDate {
  const first = periodAfter(periodOf('month', start), month - 1)
  return earlier(addDays(first.start, day - 1), first.end)
}

function dueDay({ restDay }: Obligation, calendar: WorkCalendar, written: IsoDate) {
  if (restDay === 'stays') return { due: written, dueAsWritten: written, provisional: false }
  const due = workingDayFrom(calendar, written)
  const provisional = [written, due].some((date) => dayInfo(calendar, date).provisional)
  return { due, dueAsWritten: written, provisional }
}

import { isWorkingDay } from '../calendar/day-info.ts'
import { noticesBetween, unpublishedYears } from '../calendar/notices.ts'
import { dateOf } from '../calendar/zone.ts'
import type { Instant, WorkCalendar } from '../calendar/types.ts'
import { countedDay } from './count-days.ts'
import { dueInstant } from './due-instant.ts'
import { explainDays } from './explain-days.ts'
import { totalGranted } from './timer-ledger.ts'
import type { Timer, TimerExplanation } from './types.ts'

/**
 * Why a timer is due when it is: every day of whole weeks from the act to the due day, and the notices that made them
 * so. While the timer is paused the days run to `now`.
 */
export function explainTimer(calendar: WorkCalendar, timer: Timer, now: Instant): TimerExplanation {
  const due = dueInstant(calendar, timer)
  const anchorDate = dateOf(calendar, timer.anchor)
  const dueDate = due === null ? null : dateOf(calendar, due)
  const last = dueDate ?? dateOf(calendar, Math.max(now, timer.anchor))
  const granted = totalGranted(timer)
  const unpublished = unpublishedYears(calendar, anchorDate, last)
  return {
    unit: timer.unit,
    anchor: timer.anchor,
    anchorDate,
    granted,
    extensions: timer.extensions,
    days: explainDays(calendar, timer, due, last),
    due,
    dueDate,
    moved: due !== null && timer.moveToWorkingDay && !isWorkingDay(calendar, countedDay(calendar, timer, granted)),
    provisional: unpublished.length > 0,
    notices: noticesBetween(calendar, anchorDate, last),
    unpublishedYears: unpublished,
  }
}

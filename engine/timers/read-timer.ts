import { daysBetween } from '../calendar/civil-date.ts'
import { minutesOfDay } from '../calendar/hours.ts'
import { unpublishedYears } from '../calendar/notices.ts'
import { dateOf, minuteOf } from '../calendar/zone.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { Instant, IsoDate, WorkCalendar } from '../calendar/types.ts'
import { usedDays } from './count-days.ts'
import { usedMinutes } from './count-minutes.ts'
import { dueInstant } from './due-instant.ts'
import { openPause, totalGranted } from './timer-ledger.ts'
import type { Light, Timer, TimerReading } from './types.ts'

/** The timer as it stands at `now`, or as it stood when it was stopped. Whether it is overdue is known only here. */
export function readTimer(calendar: WorkCalendar, timer: Timer, now: Instant): TimerReading {
  const at = timer.stoppedAt ?? now
  const today = dateOf(calendar, at)
  const status = timer.stoppedAt !== null ? 'stopped' : openPause(timer) ? 'paused' : 'running'
  const granted = totalGranted(timer)
  const used = timer.unit === 'working-minutes' ? usedMinutes(calendar, timer, at) : usedDays(calendar, timer, today)
  const due = dueInstant(calendar, timer)
  const dueDate = due === null ? null : dateOf(calendar, due)
  const late = due !== null && at > due
  const daysLeft = dueDate === null ? inDays(calendar, timer, granted - used) : daysTo(calendar, timer, today, dueDate)
  return {
    unit: timer.unit,
    status,
    granted,
    used,
    remaining: granted - used,
    due,
    dueOn: due === null || dueDate === null ? null : { date: dueDate, minute: minuteOf(calendar, due) },
    provisional: unpublishedYears(calendar, dateOf(calendar, timer.anchor), dueDate ?? today).length > 0,
    daysLeft,
    overdueBy: late && dueDate !== null ? daysTo(calendar, timer, dueDate, today) : 0,
    light: lightOf(status, late, daysLeft <= timer.nearAt),
    ...(status === 'stopped' && { onTime: !late }),
  }
}

function lightOf(status: TimerReading['status'], late: boolean, near: boolean): Light {
  if (status === 'stopped') return 'done'
  if (status === 'paused') return 'hold'
  if (late) return 'late'
  return near ? 'near' : 'ok'
}

/** Days from one date to a later one, counted as the timer's reader counts: working days, or calendar days. */
function daysTo(calendar: WorkCalendar, timer: Timer, from: IsoDate, to: IsoDate): number {
  if (timer.unit !== 'calendar-days') return workingDaysBetween(calendar, from, to)
  return Math.max(0, daysBetween(from, to))
}

function inDays(calendar: WorkCalendar, timer: Timer, remaining: number): number {
  return timer.unit === 'working-minutes' ? Math.ceil(remaining / minutesOfDay(calendar)) : remaining
}

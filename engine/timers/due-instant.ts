import { endOfWork } from '../calendar/hours.ts'
import type { Instant, WorkCalendar } from '../calendar/types.ts'
import { dueDay } from './count-days.ts'
import { minutesUsedAt } from './count-minutes.ts'
import { openPause, totalGranted } from './timer-ledger.ts'
import type { Timer } from './types.ts'

/** When a timer is due, or was when it was stopped; null while it is paused. In day units: at the end of work. */
export function dueInstant(calendar: WorkCalendar, timer: Timer): Instant | null {
  if (openPause(timer)) return null
  if (timer.unit === 'working-minutes') return minutesUsedAt(calendar, timer, totalGranted(timer))
  return endOfWork(calendar, dueDay(calendar, timer))
}

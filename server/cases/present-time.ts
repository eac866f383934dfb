import { dateOf } from '../../engine/calendar/zone.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { formatMinute } from '../../engine/calendar/format.ts'
import { formatTimeLeft } from '../../engine/timers/format-time-left.ts'
import { readTimer } from '../../engine/timers/read-timer.ts'
import type { Timer } from '../../engine/timers/types.ts'
import type { TimeLeft } from './contract.ts'

/** A timer as a person reads it now: the light, the words, and the day it is due. */
export const presentTime = (calendar: WorkCalendar, timer: Timer, now: number): TimeLeft => {
  const reading = readTimer(calendar, timer, now)
  return {
    light: reading.light,
    text: formatTimeLeft(reading),
    dueDate: reading.dueOn?.date ?? null,
    dueTime: reading.dueOn ? formatMinute(reading.dueOn.minute) : null,
    provisional: reading.provisional,
  }
}

/** `2026-10-14` of a moment. */
export const dayOf = (calendar: WorkCalendar, moment: number): string => dateOf(calendar, moment)

import { weekday } from './civil-date.ts'
import { dateOf, minuteOf } from './zone.ts'
import type { Instant, IsoDate, WorkCalendar } from './types.ts'

/** A minute of the day as on a clock: 1050 is 17:30. */
export function formatMinute(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** The day of the week: 周三. */
export function formatWeekday(date: IsoDate): string {
  return `周${'一二三四五六日'[weekday(date) - 1]}`
}

/** A moment on which something depends, with its weekday: 2026-10-14 周三 17:30. */
export function formatMoment(calendar: WorkCalendar, instant: Instant): string {
  const date = dateOf(calendar, instant)
  return `${date} ${formatWeekday(date)} ${formatMinute(minuteOf(calendar, instant))}`
}

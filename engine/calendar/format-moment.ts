import { weekday } from './civil-date.ts'
import type { Instant, WorkCalendar } from './types.ts'
import { dateOf, minuteOf } from './zone.ts'

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** `2026-10-14 周三 17:30`, in the calendar's zone. */
export const formatMoment = (calendar: WorkCalendar, moment: Instant): string => {
  const date = dateOf(calendar, moment)
  const minute = minuteOf(calendar, moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date} ${weekdays[weekday(date) - 1]} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

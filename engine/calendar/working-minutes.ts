import { addDays } from './civil-date.ts'
import { workOn } from './hours.ts'
import { dateOf } from './zone.ts'
import type { Instant, WorkCalendar } from './types.ts'

const minuteMs = 60_000

/** The working minutes that lie between two moments, fractions included; 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkCalendar, from: Instant, to: Instant): number {
  if (to <= from) return 0
  const last = dateOf(calendar, to)
  let worked = 0
  for (let date = dateOf(calendar, from); date <= last; date = addDays(date, 1)) {
    for (const work of workOn(calendar, date)) {
      worked += Math.max(0, Math.min(work.to, to) - Math.max(work.from, from))
    }
  }
  return worked / minuteMs
}

/** The first moment at which `minutes` of work have passed since `start`; `start` itself for 0. */
export function addWorkingMinutes(calendar: WorkCalendar, start: Instant, minutes: number): Instant {
  let left = Math.round(minutes * minuteMs)
  if (left <= 0) return start
  for (let date = dateOf(calendar, start); ; date = addDays(date, 1)) {
    for (const work of workOn(calendar, date)) {
      const from = Math.max(work.from, start)
      if (work.to - from >= left) return from + left
      left -= Math.max(0, work.to - from)
    }
  }
}

import type { IsoDate, Weekday } from './types.ts'

const dayMs = 86_400_000

/** The date `count` days later (earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(date) + count * dayMs).toISOString().slice(0, 10)
}

/** How many days after `from` the date `to` lies; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs
}

/** Monday 1 … Sunday 7. */
export function weekday(date: IsoDate): Weekday {
  return (new Date(date).getUTCDay() || 7) as Weekday
}

/** The year a date lies in. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** True for a date that exists, written as `YYYY-MM-DD`: not for `2026-02-30`. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
}

import { yearOf } from './civil-date.ts'
import type { IsoDate, Notice, WorkCalendar } from './types.ts'

/** The notices of the years from one date to another, in order. */
export function noticesBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate): readonly Notice[] {
  return yearsBetween(from, to).flatMap((year) => calendar.years[year]?.notice ?? [])
}

/** The years from one date to another that have no official notice: a term that touches one is provisional. */
export function unpublishedYears(calendar: WorkCalendar, from: IsoDate, to: IsoDate): readonly number[] {
  return yearsBetween(from, to).filter((year) => calendar.years[year]?.status !== 'official')
}

function yearsBetween(from: IsoDate, to: IsoDate): readonly number[] {
  const first = yearOf(from)
  return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index)
}

import type { WorkCalendar } from '../../engine/calendar/types.ts'

/**
 * A year was published. Handlers run before that is committed: they hand the recomputing of open terms to a job, which
 * then sees the new year.
 */
export interface CalendarPublished {
  year: number
  /** A sentence that tells why terms moved: by which notice. */
  reason: string
  by: string
}

/** An administrator looks at what publishing a year would do; whoever keeps terms says how many would move. */
export interface CalendarPreviewed {
  year: number
  /** The calendar as it would be, with the hours of the viewer's city. */
  calendar: WorkCalendar
  report(counts: { looked: number; moving: number }): void
}

declare module '../platform/events.ts' {
  interface Events {
    'calendar-published': CalendarPublished
    'calendar-previewed': CalendarPreviewed
  }
}

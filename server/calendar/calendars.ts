import type { WorkCalendar } from '../../engine/calendar/types.ts'

/** The calendars every date question is asked of; `app.calendars`. */
export interface Calendars {
  /** The years of the nation with the working hours of the city's pack. Kept in memory until a year is published. */
  of(city: string): Promise<WorkCalendar>
}

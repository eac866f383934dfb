import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { Database } from '../database/database.ts'
import type { PackRegistry } from '../packs/registry.ts'
import { loadYears, type CalendarYears } from './load-years.ts'

/** Asia/Shanghai, which has no summer time. */
const offsetMinutes = 480

/** The calendars every date question is asked of; `app.calendars`. */
export interface Calendars {
  /** The years of the nation with the working hours of the city's pack. Kept in memory until a year is published. */
  of(city: string): Promise<WorkCalendar>
  /** The years alone, which all cities share. */
  years(): Promise<CalendarYears>
  /** Reads the years anew when they are next asked for. */
  forget(): void
}

/** Calendars from the records. A year published in another process is heard of through `watchCalendars`. */
export function createCalendars(database: Database, packs: PackRegistry): Calendars {
  let kept: Promise<CalendarYears> | null = null
  const forget = (): void => {
    kept = null
  }
  const years = (): Promise<CalendarYears> => {
    if (kept) return kept
    const loading = database.system(null, loadYears)
    kept = loading
    loading.catch(() => {
      if (kept === loading) forget()
    })
    return loading
  }
  return {
    years,
    forget,
    of: async (city) => ({ offsetMinutes, hours: packs.get(city).hours, years: await years() }),
  }
}

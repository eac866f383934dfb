import { listen } from '../database/listen.ts'
import type { App } from '../platform/app.ts'

/** Forgets the years kept in memory whenever one is published, by whichever process. Close it before the records. */
export function watchCalendars({
  database,
  calendars,
}: Pick<App, 'database' | 'calendars'>): Promise<{ close(): Promise<void> }> {
  const forget = (): void => calendars.forget()
  return listen(database.ownerUrl, 'calendar', { heard: forget, began: forget, lost: forget })
}

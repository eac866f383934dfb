import { yearOf } from '../../engine/calendar/civil-date.ts'
import type { CalendarYear, DayException } from '../../engine/calendar/types.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { checkYear } from './check-year.ts'
import { compareYears } from './compare-years.ts'
import type { YearDay, YearImport, YearImportResult } from './contract.ts'
import { loadYears, type CalendarYears } from './load-years.ts'
import { noticeText } from './read-due-date.ts'
import { daysOf } from './read-years.ts'

/**
 * Shows what the official notice of a year would change, or publishes it (`publish: true`) for all cities: every day of
 * the year at once, and the open terms recomputed by whoever keeps them.
 */
export async function importYear(app: App, viewer: Viewer, year: number, input: YearImport): Promise<YearImportResult> {
  const days = checkYear(year, input)
  const result = await app.database.transaction(viewer, async (tx) => {
    const years = await loadYears(tx)
    const differences = compareYears(await daysOf(tx, year), days)
    const openTimers = await countMoving(app, tx, year, { ...years, ...withDays(years, year, input, days) })
    if (input.publish) await publish(app, tx, year, input, days)
    const status = years[year]?.status ?? 'unpublished'
    return { year, published: input.publish ?? false, status, differences, openTimers }
  })
  if (result.published) app.calendars.forget()
  return result
}

async function publish(app: App, tx: Tx, year: number, { notice }: YearImport, days: YearDay[]): Promise<void> {
  const { number, title, publishedAt = null } = notice
  const by = tx.viewer.post ?? tx.viewer.name
  await tx.query('select publish_calendar_year($1, $2, $3, $4, $5, $6, $7)', [
    year,
    number,
    title,
    publishedAt,
    JSON.stringify(days),
    new Date(app.clock.now()),
    by,
  ])
  const reason = `${year} 年放假安排公布：${noticeText({ number, title })}。`
  await app.events.emit(app, tx, 'calendar-published', { year, reason, by })
}

/** Asks whoever keeps terms how many of them would move in the viewer's city; null when nobody keeps any. */
async function countMoving(
  app: App,
  tx: Tx,
  year: number,
  years: CalendarYears,
): Promise<YearImportResult['openTimers']> {
  const calendar = { ...(await app.calendars.of(tx.viewer.city)), years }
  let counts: YearImportResult['openTimers'] = null
  await app.events.emit(app, tx, 'calendar-previewed', {
    year,
    calendar,
    report: ({ looked, moving }) => {
      counts = { looked: (counts?.looked ?? 0) + looked, moving: (counts?.moving ?? 0) + moving }
    },
  })
  return counts
}

/** The years a notice touches, as they would be: its own, and the one before for its last days of December. */
function withDays(years: CalendarYears, year: number, { notice }: YearImport, days: readonly YearDay[]): CalendarYears {
  const official = { year, status: 'official' as const, notice: { number: notice.number, title: notice.title } }
  const exceptionsOf = (of: number): Record<string, DayException> =>
    Object.fromEntries(
      days.filter(({ date }) => yearOf(date) === of).map(({ date, working, name }) => [date, { working, name }]),
    )
  const own: CalendarYear = { ...official, exceptions: exceptionsOf(year), specialHours: years[year]?.specialHours }
  const before = years[year - 1]
  if (!before) return { [year]: own }
  return { [year]: own, [year - 1]: { ...before, exceptions: { ...before.exceptions, ...exceptionsOf(year - 1) } } }
}

import type { CalendarYear, DayException, HourRange, Notice } from '../../engine/calendar/types.ts'
import { yearOf } from '../../engine/calendar/civil-date.ts'
import type { Tx } from '../database/tx.ts'

export type CalendarYears = Readonly<Record<number, CalendarYear>>

interface YearRow {
  year: number
  status: CalendarYear['status']
  notice_number: string | null
  notice_title: string | null
}
interface DayRow {
  date: string
  year: number
  working: boolean
  name: string
  notice_number: string | null
  notice_title: string | null
}
interface HourRow {
  date: string
  from_minute: number
  to_minute: number
}

/** Every year the installation knows, as the engine counts with it. */
export async function loadYears(tx: Tx): Promise<CalendarYears> {
  const [years, days, hours] = await Promise.all([
    tx.many<YearRow>('select year, status, notice_number, notice_title from calendar_years order by year'),
    tx.many<DayRow>('select date, year, working, name, notice_number, notice_title from calendar_days order by date'),
    tx.many<HourRow>('select date, from_minute, to_minute from calendar_hours order by date, from_minute'),
  ])
  const notices = new Map(years.map((row) => [row.year, noticeOf(row)]))
  return Object.fromEntries(
    years.map(({ year, status }) => {
      const ofYear = <Row extends { date: string }>(rows: Row[]): Row[] =>
        rows.filter((row) => yearOf(row.date) === year)
      const exceptions = Object.fromEntries(ofYear(days).map((day) => [day.date, exceptionOf(day, notices)]))
      return [
        year,
        { year, status, notice: notices.get(year) ?? null, exceptions, specialHours: hoursOf(ofYear(hours)) },
      ]
    }),
  )
}

/** A day names its own notice only where that is not its year's. */
function exceptionOf(day: DayRow, notices: ReadonlyMap<number, Notice | null>): DayException {
  const { working, name } = day
  const elsewhere = day.year === yearOf(day.date) ? null : notices.get(day.year)
  const notice = noticeOf(day) ?? elsewhere
  return notice ? { working, name, notice } : { working, name }
}

function noticeOf({ notice_number, notice_title }: Pick<YearRow, 'notice_number' | 'notice_title'>): Notice | null {
  return notice_title === null ? null : { number: notice_number, title: notice_title }
}

function hoursOf(rows: readonly HourRow[]): Record<string, readonly HourRange[]> {
  const hours: Record<string, HourRange[]> = {}
  for (const row of rows) (hours[row.date] ??= []).push({ from: row.from_minute, to: row.to_minute })
  return hours
}

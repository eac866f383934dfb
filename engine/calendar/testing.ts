/** Calendars for tests: the published facts of 2026 with an unpublished 2027, and ways to build small invented ones. */
import { addDays } from './civil-date.ts'
import type { CalendarYear, DayException, HourRange, IsoDate, Notice, WorkCalendar } from './types.ts'

export const officeHours: readonly HourRange[] = [
  { from: 8 * 60 + 30, to: 12 * 60 },
  { from: 14 * 60, to: 17 * 60 + 30 },
]

const daysOff: readonly (readonly [from: IsoDate, to: IsoDate, name: string])[] = [
  ['2026-01-01', '2026-01-03', '元旦'],
  ['2026-02-15', '2026-02-23', '春节'],
  ['2026-04-04', '2026-04-06', '清明'],
  ['2026-05-01', '2026-05-05', '劳动节'],
  ['2026-06-19', '2026-06-21', '端午'],
  ['2026-09-25', '2026-09-27', '中秋'],
  ['2026-10-01', '2026-10-07', '国庆节'],
]

const makeUpDays: readonly (readonly [date: IsoDate, name: string])[] = [
  ['2026-01-04', '元旦'],
  ['2026-02-14', '春节'],
  ['2026-02-28', '春节'],
  ['2026-05-09', '劳动节'],
  ['2026-09-20', '国庆节'],
  ['2026-10-10', '国庆节'],
]

export const notice2026: Notice = {
  number: '国办发明电〔2025〕7号',
  title: '国务院办公厅关于2026年部分节假日安排的通知',
}

/** The days off and make-up days of 2026 as published; 2027 is not published. */
export const calendar2026: WorkCalendar = {
  offsetMinutes: 480,
  hours: officeHours,
  years: {
    2026: { year: 2026, status: 'official', notice: notice2026, exceptions: exceptions2026() },
    2027: { year: 2027, status: 'unpublished', notice: null, exceptions: {} },
  },
}

/** A calendar of one official year with only the given exceptions and special hours. */
export function calendarOf(
  year: number,
  exceptions: CalendarYear['exceptions'] = {},
  specialHours: CalendarYear['specialHours'] = {},
): WorkCalendar {
  const official: CalendarYear = { year, status: 'official', notice: null, exceptions, specialHours }
  return { offsetMinutes: 480, hours: officeHours, years: { [year]: official } }
}

/** The moment of a civil time in Asia/Shanghai: `at('2026-10-08 16:52')`. */
export function at(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
}

function exceptions2026(): Record<IsoDate, DayException> {
  const days: Record<IsoDate, DayException> = {}
  for (const [from, to, name] of daysOff) {
    for (let date = from; date <= to; date = addDays(date, 1)) days[date] = { working: false, name }
  }
  for (const [date, name] of makeUpDays) days[date] = { working: true, name }
  return days
}

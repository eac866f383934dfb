import { yearOf } from '../../engine/calendar/civil-date.ts'
import { dueAfterCalendarDays, dueAfterWorkingDays } from '../../engine/calendar/due-date.ts'
import { noticesBetween, unpublishedYears } from '../../engine/calendar/notices.ts'
import type { CountedDay, DueDate, Notice, WorkCalendar } from '../../engine/calendar/types.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import type { DueDateQuery, DueDateView, DueDay } from './contract.ts'

const lastYear = 2100

/** The last day of a term, and every day up to it with the reason it counts or not. */
export async function readDueDate(app: App, query: DueDateQuery): Promise<DueDateView> {
  const years = await app.calendars.years()
  const calendar: WorkCalendar = { offsetMinutes: 480, hours: [], years }
  const firstYear = Math.min(...Object.keys(years).map(Number))
  const year = yearOf(query.start)
  if (year < firstYear || year > lastYear) {
    throw invalid(
      'start',
      `没有 ${year} 年的放假安排，“从哪天”应在 ${firstYear} 年到 ${lastYear} 年之间。`,
      'no-calendar',
    )
  }
  const { due, provisional, days } = count(calendar, query)
  return {
    start: query.start,
    due,
    provisional,
    days: days.map(presentDay),
    notices: [...noticesBetween(calendar, query.start, due)],
    unpublishedYears: [...unpublishedYears(calendar, query.start, due)],
  }
}

function count(calendar: WorkCalendar, { start, workingDays, calendarDays, moveToWorkingDay }: DueDateQuery): DueDate {
  if (workingDays !== undefined && calendarDays === undefined) return dueAfterWorkingDays(calendar, start, workingDays)
  if (workingDays === undefined && calendarDays !== undefined) {
    return dueAfterCalendarDays(calendar, start, calendarDays, { moveToWorkingDay: moveToWorkingDay ?? false })
  }
  throw invalid('workingDays', '“几个工作日”和“几天”应填一个，也只填一个。', 'one-term')
}

function presentDay({
  date,
  weekday,
  counted,
  number,
  working,
  reason,
  name,
  notice,
  provisional,
}: CountedDay): DueDay {
  return {
    date,
    weekday,
    counted,
    number: number ?? null,
    working,
    reason,
    name: name ?? null,
    notice: notice ? noticeText(notice) : null,
    provisional,
  }
}

/** A notice as documents cite it: title, then number in brackets. */
export function noticeText({ number, title }: Notice): string {
  return number === null ? title : `${title}（${number}）`
}

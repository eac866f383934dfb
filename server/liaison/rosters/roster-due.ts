import type { IsoDate, WorkCalendar } from '../../../engine/calendar/types.ts'
import { workingDaysBetween } from '../../../engine/calendar/working-days.ts'
import { rosterDue } from '../../../engine/rosters/roster-due.ts'
import type { RosterRule } from '../../../engine/rosters/types.ts'
import type { TimeLeft } from '../../cases/contract.ts'

const nearDays = 5

/** How a roster stands against the day by which it is to be approved; null where the document names none. */
export function dueOf(
  calendar: WorkCalendar,
  rule: RosterRule,
  { year, approvedOn, today }: { year: number; approvedOn: IsoDate | null; today: IsoDate },
): TimeLeft | null {
  const due = rosterDue(rule, year)
  if (due === null) return null
  const said = (light: TimeLeft['light'], text: string): TimeLeft => ({
    light,
    text,
    dueDate: due,
    dueTime: null,
    provisional: false,
  })
  const late = workingDaysBetween(calendar, due, approvedOn ?? today)
  if (approvedOn !== null) return said('done', approvedOn > due ? `晚 ${late} 个工作日批准` : '按期批准')
  if (today > due) return said('late', late > 0 ? `逾期 ${late} 个工作日` : '已过期限')
  const left = workingDaysBetween(calendar, today, due)
  return said(left <= nearDays ? 'near' : 'ok', today === due ? '今天到期' : `还剩 ${left} 个工作日`)
}

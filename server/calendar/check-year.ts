import { addDays, daysBetween, isIsoDate, weekday, yearOf } from '../../engine/calendar/civil-date.ts'
import type { FieldError } from '../platform/refusal.ts'
import { invalidFields } from '../platform/refusal.ts'
import type { YearDay, YearImport } from './contract.ts'

/** The longest holiday a notice has ever given, and some. */
const longestHoliday = 15

/**
 * The days of a notice, in order, as the calendar keeps them. Refuses an empty year, days of other years, holidays that
 * end before they begin, days named twice and make-up days on days that are worked anyway — all faults at once.
 */
export function checkYear(year: number, { daysOff, makeUpDays }: YearImport): YearDay[] {
  const errors: FieldError[] = []
  const days = new Map<string, YearDay>()
  const add = (field: string, date: string, working: boolean, name: string): void => {
    const fault = faultOf(year, date, working, days)
    if (fault) errors.push({ field, message: fault })
    else days.set(date, { date, weekday: weekday(date), working, name })
  }
  if (daysOff.length === 0) errors.push({ field: 'daysOff', message: emptyYear(year) })
  daysOff.forEach(({ from, to, name }, index) => {
    const length = isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) + 1 : 0
    if (length < 1 || length > longestHoliday) {
      errors.push({ field: `daysOff.${index}`, message: `“${name}”应从 ${from} 起放 1 到 ${longestHoliday} 天假。` })
      return
    }
    for (let day = 0; day < length; day += 1) add(`daysOff.${index}`, addDays(from, day), false, name)
  })
  makeUpDays.forEach(({ date, name }, index) => add(`makeUpDays.${index}`, date, true, name))
  if (errors.length > 0) throw invalidFields(errors, daysOff.length === 0 ? 'empty-year' : 'invalid-year')
  return [...days.values()].toSorted((a, b) => a.date.localeCompare(b.date))
}

function faultOf(year: number, date: string, working: boolean, days: ReadonlyMap<string, YearDay>): string | undefined {
  if (!isIsoDate(date) || !belongsTo(year, date)) {
    return `${date} 不在 ${year} 年。通知里的日期应在当年，或上一年 12 月。`
  }
  const named = days.get(date)
  if (named) return `${date} 写了两次：已是“${named.name}”${named.working ? '调休上班' : '放假'}，应只写一次。`
  if (working && weekday(date) <= 5) return `${date} 本来就是工作日。调休上班的日子应是周六或周日。`
  return undefined
}

/** The notice of a year also settles the last days of December before it. */
function belongsTo(year: number, date: string): boolean {
  return yearOf(date) === year || date.startsWith(`${year - 1}-12`)
}

function emptyYear(year: number): string {
  return `${year} 年的通知没有一天放假，不能公布。请按通知逐个填写放假的日子。`
}

import type { YearDay } from '../../server/calendar/contract.ts'
import { addDays, lengthOf } from './civil-date.ts'

/** A stretch of days off, and the days worked instead. */
export interface Holiday {
  name: string
  from: string
  to: string
  length: number
  makeUpDays: string[]
}

/** The holidays of a year in order; make-up days stand with the first stretch of their name. */
export function holidaysOf(days: readonly YearDay[]): Holiday[] {
  const holidays: Holiday[] = []
  for (const { date, working, name } of days) {
    if (working) continue
    const last = holidays.at(-1)
    if (last?.name === name && addDays(last.to, 1) === date) last.to = date
    else holidays.push({ name, from: date, to: date, length: 0, makeUpDays: [] })
  }
  for (const holiday of holidays) holiday.length = lengthOf(holiday.from, holiday.to)
  for (const { date, working, name } of days) {
    if (working) holidays.find((holiday) => holiday.name === name)?.makeUpDays.push(date)
  }
  return holidays
}

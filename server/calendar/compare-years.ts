import { weekday } from '../../engine/calendar/civil-date.ts'
import type { YearDay, YearDifference } from './contract.ts'

/** The days that would be other than they are, in order. */
export function compareYears(before: readonly YearDay[], after: readonly YearDay[]): YearDifference[] {
  const [old, new_] = [byDate(before), byDate(after)]
  const dates = [...new Set([...old.keys(), ...new_.keys()])].toSorted()
  return dates
    .map((date) => ({ date, weekday: weekday(date), before: words(date, old), after: words(date, new_) }))
    .filter((day) => day.before !== day.after)
}

function byDate(days: readonly YearDay[]): ReadonlyMap<string, YearDay> {
  return new Map(days.map((day) => [day.date, day]))
}

function words(date: string, days: ReadonlyMap<string, YearDay>): string {
  const day = days.get(date)
  if (!day) return weekday(date) <= 5 ? '工作日' : '休息日'
  return `${day.name} ${day.working ? '调休上班' : '放假'}`
}

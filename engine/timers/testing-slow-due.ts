/** A second opinion on due moments, by plain living through the time; it shares no counting with the engine. */
import { addDays, weekday } from '../calendar/civil-date.ts'
import { at } from '../calendar/testing.ts'
import { dateOf, minuteOf } from '../calendar/zone.ts'
import type { IsoDate, WorkCalendar } from '../calendar/types.ts'
import type { Story } from './testing-stories.ts'
import { minute } from './testing-stories.ts'
import type { Timer } from './types.ts'

/** A second opinion on working time, minute by minute, that shares no code with the first. */
function works(calendar: WorkCalendar, instant: number): boolean {
  const date = dateOf(calendar, instant)
  const worked = calendar.years[2026]?.exceptions[date]?.working ?? ![6, 7].includes(weekday(date))
  const clock = minuteOf(calendar, instant)
  return worked && ((clock >= 510 && clock < 720) || (clock >= 840 && clock < 1050))
}
const workedOn = (calendar: WorkCalendar, date: IsoDate): boolean => works(calendar, at(`${date} 09:00`))

/** When the budget runs out, found by living through it minute by minute or day by day. */
export function slowDue({ calendar, timer }: Story): number {
  const still = (instant: number): boolean =>
    timer.pauses.some(({ from, to }) => from <= instant && instant < (to ?? Infinity))
  if (timer.unit === 'working-minutes') {
    let now = timer.anchor
    for (let left = timer.granted; left > 0; now += minute) if (works(calendar, now) && !still(now)) left -= 1
    return now
  }
  const skipped = new Set<IsoDate>()
  for (const { from, to } of joined(timer)) {
    const last = dateOf(calendar, to)
    for (let date = addDays(dateOf(calendar, from), 1); date < last; date = addDays(date, 1)) skipped.add(date)
  }
  const rests = (date: IsoDate): boolean => timer.unit === 'working-days' && !workedOn(calendar, date)
  let date = dateOf(calendar, timer.anchor)
  for (let left = timer.granted; left > 0;) {
    date = addDays(date, 1)
    if (!skipped.has(date) && !rests(date)) left -= 1
  }
  const unfit = (day: IsoDate): boolean =>
    ((timer.unit === 'working-days' || timer.moveToWorkingDay) && !workedOn(calendar, day)) ||
    at(`${day} 17:30`) <= timer.anchor ||
    joined(timer).some(({ from, to }) => from < at(`${day} 17:30`) && at(`${day} 17:30`) < to)
  while (unfit(date)) date = addDays(date, 1)
  return at(`${date} 17:30`)
}

/** Pauses in order, those that follow one another without a break made one. */
function joined(timer: Timer): { from: number; to: number }[] {
  const list: { from: number; to: number }[] = []
  for (const { from, to } of timer.pauses) {
    const last = list.at(-1)
    if (last?.to === from) last.to = to ?? Infinity
    else list.push({ from, to: to ?? Infinity })
  }
  return list
}

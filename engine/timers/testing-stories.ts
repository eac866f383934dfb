/** Stories for property tests: invented calendars, timers, and what may happen to them. */
import fc from 'fast-check'
import { addDays } from '../calendar/civil-date.ts'
import { at, calendarOf } from '../calendar/testing.ts'
import type { DayException, IsoDate, WorkCalendar } from '../calendar/types.ts'
import { dueInstant } from './due-instant.ts'
import { pauseTimer } from './pause-timer.ts'
import { resumeTimer } from './resume-timer.ts'
import { aTimer, done } from './testing.ts'
import type { TimeUnit, Timer } from './types.ts'

export const minute = 60_000
/** Holds a property for many values, always the same ones. */
export function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 200): void {
  const asserting = fc.property(arbitrary, (value) => {
    property(value)
  })
  fc.assert(asserting, { seed: 20261012, numRuns })
}

/** Invented calendars: some days of six weeks are holidays or make-up days, whatever their day of the week. */
const calendars: fc.Arbitrary<WorkCalendar> = fc
  .array(fc.tuple(fc.nat({ max: 42 }), fc.boolean()), { maxLength: 20 })
  .map((days) => {
    const exception = ([offset, working]: [number, boolean]): [IsoDate, DayException] => [
      addDays('2026-03-02', offset),
      { working, name: '试' },
    ]
    return calendarOf(2026, Object.fromEntries(days.map(exception)))
  })
const start = at('2026-03-02 00:00')
/** Moments within ten days. */
export const moments = fc.nat({ max: 10 * 1440 }).map((minutes) => start + minutes * minute)
const units = fc.constantFrom<TimeUnit>('working-days', 'calendar-days', 'working-minutes')
const amountOf = (unit: TimeUnit) => fc.nat({ max: unit === 'working-minutes' ? 2000 : 12 })
const gaps = fc.array(fc.nat({ max: 4 * 1440 }), { maxLength: 6 })

/** A timer in its calendar. */
export interface Story {
  calendar: WorkCalendar
  timer: Timer
}

/** Timers that have just started. */
export const fresh: fc.Arbitrary<Story> = fc
  .tuple(calendars, units, moments, fc.boolean())
  .chain(([calendar, unit, anchor, moveToWorkingDay]) =>
    amountOf(unit).map((amount) => ({ calendar, timer: aTimer(anchor, { unit, amount, moveToWorkingDay }) })),
  )

/** Pauses and resumes a timer in turn after each gap (in minutes), as long as it is not due; leaves it running. */
function live({ calendar, timer }: Story, between: readonly number[]): Timer {
  let now = timer.anchor
  let lived = timer
  for (const gap of between) {
    now += gap * minute
    const due = dueInstant(calendar, lived)
    if (due === null) lived = done(resumeTimer(lived, now))
    else if (now <= due) lived = done(pauseTimer(lived, now, '试'))
  }
  return dueInstant(calendar, lived) === null ? done(resumeTimer(lived, now + 30 * minute)) : lived
}

/** Timers that were paused and resumed, and run. */
export const lived = fc.tuple(fresh, gaps).map(([story, between]) => ({ ...story, timer: live(story, between) }))

/** When the timer of a story is due. */
export const dueOf = ({ calendar, timer }: Story): number => dueInstant(calendar, timer) ?? Infinity

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '../calendar/civil-date.ts'
import { endOfWork } from '../calendar/hours.ts'
import { calendarOf, at } from '../calendar/testing.ts'
import { dateOf, minuteOf } from '../calendar/zone.ts'
import type { DayException, IsoDate, WorkCalendar } from '../calendar/types.ts'
import { dueInstant } from './due-instant.ts'
import { extendTimer } from './extend-timer.ts'
import { pauseTimer } from './pause-timer.ts'
import { readTimer } from './read-timer.ts'
import { restartTimer } from './restart-timer.ts'
import { resumeTimer } from './resume-timer.ts'
import { dueRungs, rungInstant, rungKey } from './rungs.ts'
import { aLimit, aTimer, done } from './testing.ts'
import type { TimeUnit, Timer } from './types.ts'

const minute = 60_000
function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 200): void {
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
const moments = fc.nat({ max: 10 * 1440 }).map((minutes) => start + minutes * minute)
const units = fc.constantFrom<TimeUnit>('working-days', 'calendar-days', 'working-minutes')
const amountOf = (unit: TimeUnit) => fc.nat({ max: unit === 'working-minutes' ? 2000 : 12 })
const gaps = fc.array(fc.nat({ max: 4 * 1440 }), { maxLength: 6 })

interface Story {
  calendar: WorkCalendar
  timer: Timer
}
const fresh: fc.Arbitrary<Story> = fc
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
const lived = fc.tuple(fresh, gaps).map(([story, between]) => ({ ...story, timer: live(story, between) }))
const dueOf = ({ calendar, timer }: Story): number => dueInstant(calendar, timer) ?? Infinity

/** A second opinion on working time, minute by minute, that shares no code with the first. */
function works(calendar: WorkCalendar, instant: number): boolean {
  const date = dateOf(calendar, instant)
  const worked = calendar.years[2026]?.exceptions[date]?.working ?? ![6, 7].includes(weekday(date))
  const clock = minuteOf(calendar, instant)
  return worked && ((clock >= 510 && clock < 720) || (clock >= 840 && clock < 1050))
}
const workedOn = (calendar: WorkCalendar, date: IsoDate): boolean => works(calendar, at(`${date} 09:00`))

/** When the budget runs out, found by living through it minute by minute or day by day. */
function naiveDue({ calendar, timer }: Story): number {
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

describe('for every calendar, unit and story of pauses', () => {
  test('the due moment is what living through the term day by day or minute by minute finds', () => {
    check(lived, (story) => expect(dueOf(story)).toBe(naiveDue(story)), 300)
  })

  test('at its due moment a timer has used all that was granted and is not late; a moment later it is', () => {
    check(lived, (story) => {
      const due = dueOf(story)
      const { used, granted, remaining, light } = readTimer(story.calendar, story.timer, due)
      expect([used, remaining]).toEqual([granted, 0])
      expect(light).not.toBe('late')
      expect(readTimer(story.calendar, story.timer, due + 1).light).toBe('late')
    })
  })

  test('before its due moment a timer counted in minutes has time left', () => {
    const inMinutes = lived.filter(({ timer }) => timer.unit === 'working-minutes' && timer.granted > 0)
    check(inMinutes, (story) =>
      expect(readTimer(story.calendar, story.timer, dueOf(story) - 1).remaining).toBeGreaterThan(0),
    )
  })

  test('used and remaining make up what was granted, at any moment', () => {
    check(fc.tuple(lived, moments), ([{ calendar, timer }, now]) => {
      const { used, remaining, granted } = readTimer(calendar, timer, now)
      expect(used + remaining).toBeCloseTo(granted)
      expect(Math.min(used, remaining)).toBeGreaterThanOrEqual(0)
    })
  })

  test('no timer runs while it is paused, and resuming gives back exactly what was left', () => {
    check(fc.tuple(lived, fc.nat({ max: 9000 }), fc.nat({ max: 9000 })), ([{ calendar, timer }, wait, stay]) => {
      const from = Math.max(timer.anchor, ...timer.pauses.map(({ to }) => to ?? 0)) + wait * minute
      if (from > dueOf({ calendar, timer })) return
      const paused = done(pauseTimer(timer, from, '试'))
      const before = readTimer(calendar, paused, from)
      const after = readTimer(calendar, paused, from + stay * minute)
      expect(after).toMatchObject({ status: 'paused', used: before.used, remaining: before.remaining, due: null })
      const resumed = readTimer(calendar, done(resumeTimer(paused, from + stay * minute)), from + stay * minute)
      const lost = before.remaining - resumed.remaining
      expect(timer.unit === 'working-minutes' ? Math.abs(lost) < 1e-6 : lost === 0 || lost === 1).toBe(true)
    })
  })

  test('a pause within one day moves nothing in day units', () => {
    const inDays = fresh.filter(({ timer }) => timer.unit !== 'working-minutes' && timer.granted > 0)
    check(fc.tuple(inDays, fc.nat({ max: 1000 })), ([{ calendar, timer }, length]) => {
      const noon = at(`${addDays(dateOf(calendar, timer.anchor), 1)} 00:01`)
      const to = Math.min(noon + length * minute, at(`${dateOf(calendar, noon)} 17:30`))
      const paused = done(resumeTimer(done(pauseTimer(timer, noon, '试')), to))
      expect(dueInstant(calendar, paused)).toBe(dueInstant(calendar, timer))
    })
  })

  test('splitting a pause in two at any moment neither gains nor loses time', () => {
    const spans = fc.tuple(fresh, fc.nat({ max: 6000 }), fc.nat({ max: 6000 }))
    check(spans, ([{ calendar, timer }, first, second]) => {
      const [from, cut, to] = [timer.anchor, timer.anchor + first * minute, timer.anchor + (first + second) * minute]
      const whole = { ...timer, pauses: [{ from, to, reason: '试' }] }
      const parts = [
        { from: cut, to, reason: '试' },
        { from, to: cut, reason: '试' },
      ]
      expect(dueInstant(calendar, { ...timer, pauses: parts })).toBe(dueInstant(calendar, whole))
      const overlapping = [
        { from, to: Math.min(cut + 60 * minute, to), reason: '试' },
        { from: cut, to, reason: '试' },
      ]
      expect(dueInstant(calendar, { ...timer, pauses: overlapping })).toBe(dueInstant(calendar, whole))
    })
  })
})

describe('the due moment never comes earlier', () => {
  test('when more is granted', () => {
    check(fc.tuple(lived, fc.nat({ max: 5 })), ([{ calendar, timer }, more]) => {
      const longer = { ...timer, granted: timer.granted + more }
      expect(dueOf({ calendar, timer: longer })).toBeGreaterThanOrEqual(dueOf({ calendar, timer }))
    })
  })

  test('when the act comes later', () => {
    check(fc.tuple(fresh, fc.nat({ max: 5000 })), ([{ calendar, timer }, later]) => {
      const moved = { ...timer, anchor: timer.anchor + later * minute }
      expect(dueOf({ calendar, timer: moved })).toBeGreaterThanOrEqual(dueOf({ calendar, timer }))
    })
  })

  test('when a pause lasts longer, and never before the pause is over', () => {
    check(fc.tuple(fresh, fc.nat({ max: 5000 }), fc.nat({ max: 5000 })), ([{ calendar, timer }, stay, longer]) => {
      const paused = done(pauseTimer(timer, timer.anchor, '试'))
      const due = (minutes: number): number =>
        dueOf({ calendar, timer: done(resumeTimer(paused, timer.anchor + minutes * minute)) })
      expect(due(stay + longer)).toBeGreaterThanOrEqual(due(stay))
      if (timer.granted > 0) expect(due(stay)).toBeGreaterThanOrEqual(timer.anchor + stay * minute)
    })
  })
})

test('no story of extensions grants more than the limit allows', () => {
  const limits = fc.record({ max: fc.integer({ min: 1, max: 9 }), times: fc.integer({ min: 1, max: 3 }) })
  check(
    fc.tuple(fresh, limits, fc.array(fc.integer({ min: -3, max: 12 }))),
    ([{ calendar, timer }, extension, asked]) => {
      let extended = timer
      for (const amount of asked) {
        const result = extendTimer(extended, aLimit({ extension }), amount, timer.anchor, '试')
        if (result.ok) extended = result.timer
      }
      const { granted } = readTimer(calendar, extended, timer.anchor)
      expect(granted).toBeGreaterThanOrEqual(timer.granted)
      expect(granted - timer.granted).toBeLessThanOrEqual(extension.max * extension.times)
    },
  )
})

describe('rungs, for every story', () => {
  test('stand in order, outside pauses, at or after the act', () => {
    check(lived, ({ calendar, timer }) => {
      const instants = aLimit()
        .rungs.map((rung) => rungInstant(calendar, timer, rung))
        .filter((each) => each !== null)
      for (const instant of instants) {
        expect(instant).toBeGreaterThanOrEqual(timer.anchor)
        expect(timer.pauses.some(({ from, to }) => from < instant && instant < (to ?? Infinity))).toBe(false)
      }
    })
  })

  test('fire once a round however often one sweeps, and again in the next', () => {
    check(fc.tuple(lived, fc.array(moments)), ([{ calendar, timer }, sweeps]) => {
      const limit = aLimit()
      const fired: string[] = []
      const sweep = (of: Timer, now: number): void => {
        for (const rung of dueRungs(calendar, of, limit, now, new Set(fired))) fired.push(rungKey(of, rung))
      }
      for (const now of [...sweeps, at('2027-01-01 00:00')]) sweep(timer, now)
      const once = fired.length
      expect(new Set(fired).size).toBe(once)
      sweep(
        restartTimer(timer, { ...limit, unit: timer.unit, amount: timer.granted }, timer.anchor),
        at('2027-01-01 00:00'),
      )
      expect(fired.length).toBeGreaterThan(once)
      expect(new Set(fired).size).toBe(fired.length)
    })
  })
})

test('a due day in day units ends with the work of that day', () => {
  const inDays = lived.filter(({ timer }) => timer.unit !== 'working-minutes')
  check(inDays, (story) => {
    const due = dueOf(story)
    expect(due).toBe(endOfWork(story.calendar, dateOf(story.calendar, due)))
  })
})

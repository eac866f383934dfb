import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/civil-date.ts'
import { endOfWork } from '../calendar/hours.ts'
import { at } from '../calendar/testing.ts'
import { dateOf } from '../calendar/zone.ts'
import { dueInstant } from './due-instant.ts'
import { extendTimer } from './extend-timer.ts'
import { pauseTimer } from './pause-timer.ts'
import { readTimer } from './read-timer.ts'
import { restartTimer } from './restart-timer.ts'
import { resumeTimer } from './resume-timer.ts'
import { dueRungs, rungInstant, rungKey } from './rungs.ts'
import { slowDue } from './testing-slow-due.ts'
import { check, dueOf, fresh, lived, minute, moments } from './testing-stories.ts'
import { aLimit, done } from './testing.ts'
import type { Timer } from './types.ts'

describe('for every calendar, unit and story of pauses', () => {
  test('the due moment is what living through the term day by day or minute by minute finds', () => {
    check(lived, (story) => expect(dueOf(story)).toBe(slowDue(story)), 300)
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

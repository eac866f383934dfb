import { describe, expect, test } from 'vitest'
import { at, calendar2026 } from '../calendar/testing.ts'
import { pauseTimer } from './pause-timer.ts'
import { restartTimer } from './restart-timer.ts'
import { resumeTimer } from './resume-timer.ts'
import { dueRungs, nextRungAt, rungInstant, rungKey } from './rungs.ts'
import { stopTimer } from './stop-timer.ts'
import { aLimit, aTimer, done } from './testing.ts'
import type { RungPoint, TimeLimit, Timer } from './types.ts'

const limit = aLimit()
const paused = done(pauseTimer(aTimer(at('2026-09-28 10:20')), at('2026-10-08 16:52'), '等企业补件'))
const timer = done(resumeTimer(paused, at('2026-10-10 08:40')))
const none: ReadonlySet<string> = new Set()

const instants = (of: Timer) => limit.rungs.map((rung) => rungInstant(calendar2026, of, rung))
const names = (now: string, fired = none) => dueRungs(calendar2026, timer, limit, at(now), fired).map((rung) => rung.id)
const pointAt = (point: RungPoint, changes: Partial<TimeLimit>) =>
  rungInstant(calendar2026, aTimer(at('2026-10-12 09:00'), changes), {
    id: 'x',
    name: '试',
    at: point,
    does: 'urge',
    tells: [],
  })

describe('the rungs of a limit', () => {
  test('are reached half way, with one day left, when due, and three days late', () => {
    expect(instants(timer)).toEqual([
      at('2026-10-10 08:40'),
      at('2026-10-13 08:30'),
      at('2026-10-14 17:30'),
      at('2026-10-19 08:30'),
    ])
  })

  test('are never reached while paused or after the end', () => {
    expect(instants(paused)).toEqual([null, null, null, null])
    expect(nextRungAt(calendar2026, paused, limit, none)).toBeNull()
    expect(instants(done(stopTimer(timer, at('2026-10-12 09:00'))))).toEqual([null, null, null, null])
  })

  test('fire once, in order, however late the sweep comes', () => {
    expect(names('2026-10-10 08:39')).toEqual([])
    expect(names('2026-10-20 09:00')).toEqual(['half', 'one-left', 'due', 'three-late'])
    const fired = new Set(limit.rungs.slice(0, 2).map((rung) => rungKey(timer, rung)))
    expect(names('2026-10-20 09:00', fired)).toEqual(['due', 'three-late'])
    expect(nextRungAt(calendar2026, timer, limit, fired)).toBe(at('2026-10-14 17:30'))
    expect(nextRungAt(calendar2026, timer, limit, new Set(limit.rungs.map((rung) => rungKey(timer, rung))))).toBeNull()
  })

  test('are armed again in the next round', () => {
    const fired = new Set(limit.rungs.map((rung) => rungKey(timer, rung)))
    const again = restartTimer(timer, limit, at('2026-10-20 09:00'))
    expect(dueRungs(calendar2026, again, limit, at('2026-12-01 09:00'), fired)).toHaveLength(4)
  })
})

describe('a rung', () => {
  test('that asks for as much left as was granted never comes', () => {
    expect(pointAt({ remaining: 1 }, { amount: 1 })).toBeNull()
    expect(pointAt({ remaining: 2 }, { amount: 1 })).toBeNull()
  })

  test('at the very beginning comes with the act', () => {
    expect(pointAt({ used: 0 }, {})).toBe(at('2026-10-12 09:00'))
  })

  test('of a minutes limit stands at the minute, with days for what is left or late', () => {
    const minutes = { unit: 'working-minutes', amount: 840 } as const
    expect(pointAt({ used: 0.25 }, minutes)).toBe(at('2026-10-12 14:30'))
    expect(pointAt({ remaining: 1 }, minutes)).toBe(at('2026-10-13 09:00'))
    expect(pointAt({ due: true }, minutes)).toBe(at('2026-10-14 09:00'))
    expect(pointAt({ overdue: 1 }, minutes)).toBe(at('2026-10-15 08:30'))
  })

  test('of a calendar-day limit counts rest days', () => {
    const days = { unit: 'calendar-days', amount: 4 } as const
    expect(pointAt({ due: true }, days)).toBe(at('2026-10-16 17:30'))
    expect(pointAt({ overdue: 1 }, days)).toBe(at('2026-10-17 08:30'))
  })
})

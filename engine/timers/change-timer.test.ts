import { describe, expect, test } from 'vitest'
import { at, calendar2026 } from '../calendar/testing.ts'
import { extensionRefusal, pauseRefusal } from './expiry.ts'
import { extendTimer } from './extend-timer.ts'
import { pauseTimer } from './pause-timer.ts'
import { restartTimer } from './restart-timer.ts'
import { resumeTimer } from './resume-timer.ts'
import { stopTimer } from './stop-timer.ts'
import { aLimit, aTimer, done } from './testing.ts'

const timer = aTimer(at('2026-09-28 10:20'))
const later = at('2026-09-29 09:00')
const paused = done(pauseTimer(timer, later, '等企业补件'))
const stopped = done(stopTimer(timer, later))
const extend = (amount: number, limit = aLimit()) => extendTimer(timer, limit, amount, later, '会商')

describe('what a timer refuses', () => {
  test.each([
    ['pausing twice', pauseTimer(paused, later, '再停'), 'timer-paused'],
    ['pausing without a reason', pauseTimer(timer, later, '  '), 'reason-missing'],
    ['resuming what runs', resumeTimer(timer, later), 'timer-not-paused'],
    ['pausing what is stopped', pauseTimer(stopped, later, '等'), 'timer-stopped'],
    ['stopping twice', stopTimer(stopped, later), 'timer-stopped'],
    ['extending what is stopped', extendTimer(stopped, aLimit(), 1, later, '会商'), 'timer-stopped'],
    ['resuming before the pause', resumeTimer(paused, later - 1), 'time-goes-back'],
    ['an extension without a reason', extendTimer(timer, aLimit(), 1, later, ''), 'reason-missing'],
    ['an extension the limit does not know', extend(1, aLimit({ extension: undefined })), 'extension-not-allowed'],
    ['an extension of 0', extend(0), 'extension-too-long'],
    ['an extension over the bound', extend(6), 'extension-too-long'],
    ['half a day', extend(1.5), 'extension-too-long'],
  ])('%s', (_, result, code) => {
    expect(result).toMatchObject({ ok: false, code, sentence: expect.stringMatching(/。$/) })
  })

  test('a second extension where one is allowed, though the first was at the bound', () => {
    const once = done(extend(5))
    expect(extendTimer(once, aLimit(), 1, later, '再延')).toMatchObject({ ok: false, code: 'extensions-used-up' })
  })

  test('a pause or an extension after expiry, but not in the last minute', () => {
    const due = at('2026-10-13 17:30')
    expect(pauseRefusal(calendar2026, timer, due)).toBeUndefined()
    expect(pauseRefusal(calendar2026, timer, due + 1)).toMatchObject({ code: 'timer-expired' })
    expect(extensionRefusal(calendar2026, timer, aLimit(), 5, due)).toBeUndefined()
    expect(extensionRefusal(calendar2026, timer, aLimit(), 5, due + 1)).toMatchObject({ code: 'timer-expired' })
    expect(extensionRefusal(calendar2026, timer, aLimit(), 6, due)).toMatchObject({ code: 'extension-too-long' })
  })
})

test('an extension asked for before a pause and granted after it is entered as asked', () => {
  expect(done(extendTimer(paused, aLimit(), 2, later - 1, '会商')).extensions).toEqual([
    { amount: 2, at: later - 1, reason: '会商' },
  ])
})

test('a change leaves the timer it began with as it was', () => {
  const before = structuredClone(timer)
  done(extend(5))
  done(pauseTimer(timer, later, '等企业补件'))
  expect(timer).toEqual(before)
})

test('a return begins the next round with a fresh budget', () => {
  const again = restartTimer(done(stopTimer(done(extend(5)), later)), aLimit(), at('2026-10-12 09:00'))
  expect(again).toEqual({ ...timer, round: 2, anchor: at('2026-10-12 09:00') })
})

import { describe, expect, test } from 'vitest'
import { at, calendar2026 } from '../calendar/testing.ts'
import { extendTimer } from './extend-timer.ts'
import { formatTimeLeft } from './format-time-left.ts'
import { pauseTimer } from './pause-timer.ts'
import { readTimer } from './read-timer.ts'
import { resumeTimer } from './resume-timer.ts'
import { stopTimer } from './stop-timer.ts'
import { aLimit, aTimer, done } from './testing.ts'
import type { Timer } from './types.ts'

const read = (timer: Timer, now: string) => readTimer(calendar2026, timer, at(now))
const text = (timer: Timer, now: string) => formatTimeLeft(read(timer, now))
const accepted = aTimer(at('2026-09-28 10:20'))
const waiting = done(pauseTimer(accepted, at('2026-10-08 16:52'), '等企业补件'))
const resumed = done(resumeTimer(waiting, at('2026-10-10 08:40')))

describe('a limit of 7 working days from 2026-09-28', () => {
  test('has used nothing on the day of the act', () => {
    expect(read(accepted, '2026-09-28 23:59')).toMatchObject({ used: 0, remaining: 7, daysLeft: 7, light: 'ok' })
  })

  test('is due at the end of work on 10-13, and says what is left', () => {
    expect(read(accepted, '2026-09-30 09:00')).toMatchObject({
      status: 'running',
      used: 2,
      remaining: 5,
      due: at('2026-10-13 17:30'),
      dueOn: { date: '2026-10-13', minute: 1050 },
      provisional: false,
      light: 'ok',
    })
    expect(text(accepted, '2026-09-30 09:00')).toBe('还剩 5 个工作日')
  })

  test('turns yellow at 3 working days left, not at 4', () => {
    expect(read(accepted, '2026-10-08 09:00')).toMatchObject({ daysLeft: 4, light: 'ok' })
    expect(read(accepted, '2026-10-09 00:00')).toMatchObject({ daysLeft: 3, light: 'near' })
  })

  test('is late only after the last minute', () => {
    expect(read(accepted, '2026-10-13 17:30')).toMatchObject({ light: 'near', used: 7, remaining: 0 })
    expect(text(accepted, '2026-10-13 17:30')).toBe('今日 17:30 到期')
    expect(text(accepted, '2026-10-13 17:31')).toBe('逾期不足 1 个工作日')
    expect(read(accepted, '2026-10-15 00:01')).toMatchObject({ light: 'late', overdueBy: 2, remaining: 0 })
    expect(text(accepted, '2026-10-15 00:01')).toBe('逾期 2 个工作日')
  })
})

describe('a pause from 10-08 to 10-10', () => {
  test('stops the counting at once', () => {
    expect(read(waiting, '2026-10-20 09:00')).toMatchObject({ status: 'paused', used: 3, due: null, light: 'hold' })
    expect(text(waiting, '2026-10-20 09:00')).toBe('暂停，剩 4 个工作日')
  })

  test('leaves out 10-09 alone', () => {
    expect(read(resumed, '2026-10-12 10:00')).toMatchObject({ used: 5, due: at('2026-10-14 17:30'), light: 'near' })
    expect(text(resumed, '2026-10-12 10:00')).toBe('还剩 2 个工作日')
  })

  test('on one and the same day changes nothing', () => {
    const paused = done(pauseTimer(accepted, at('2026-09-29 09:00'), '等企业补件'))
    expect(read(done(resumeTimer(paused, at('2026-09-29 16:00'))), '2026-09-30 09:00')).toEqual(
      read(accepted, '2026-09-30 09:00'),
    )
  })

  test('on the last day leaves the day of resuming as the last', () => {
    const paused = done(pauseTimer(accepted, at('2026-10-13 10:00'), '等上级批复'))
    expect(text(paused, '2026-10-14 10:00')).toBe('暂停，恢复当日到期')
    expect(read(done(resumeTimer(paused, at('2026-10-15 09:00'))), '2026-10-15 09:00').due).toBe(at('2026-10-15 17:30'))
    expect(read(done(resumeTimer(paused, at('2026-10-17 09:00'))), '2026-10-17 09:00').due).toBe(at('2026-10-19 17:30'))
  })

  test('ends with the timer', () => {
    expect(read(done(stopTimer(waiting, at('2026-10-12 09:00'))), '2026-10-20 09:00')).toMatchObject({
      status: 'stopped',
      light: 'done',
      onTime: true,
      used: 4,
    })
  })
})

describe('a stopped timer', () => {
  test('reads as it stood when it was stopped', () => {
    const inTime = done(stopTimer(accepted, at('2026-10-10 15:26')))
    expect(text(inTime, '2027-03-01 09:00')).toBe('按期，用 5 个工作日')
    const late = done(stopTimer(accepted, at('2026-10-15 09:00')))
    expect(read(late, '2027-03-01 09:00')).toMatchObject({ light: 'done', onTime: false, overdueBy: 2 })
    expect(text(late, '2027-03-01 09:00')).toBe('逾期 2 个工作日完成')
  })
})

describe('other units', () => {
  test('calendar days are 天, and a term that may not end on a rest day moves on', () => {
    const timer = aTimer(at('2026-09-28 10:00'), { unit: 'calendar-days', amount: 5, moveToWorkingDay: true })
    expect(read(timer, '2026-09-29 09:00')).toMatchObject({ remaining: 4, daysLeft: 9, due: at('2026-10-08 17:30') })
    expect(text(timer, '2026-09-29 09:00')).toBe('还剩 9 天')
    expect(text(timer, '2026-10-10 09:00')).toBe('逾期 2 天')
  })

  test('a budget of minutes is exact, and shown as working days', () => {
    const timer = aTimer(at('2026-10-09 16:30'), { unit: 'working-minutes', amount: 420 })
    expect(read(timer, '2026-10-09 17:00')).toMatchObject({ used: 30, due: at('2026-10-10 16:30') })
    expect(text(timer, '2026-10-09 17:00')).toBe('还剩 1 个工作日')
    expect(text(timer, '2026-10-10 09:00')).toBe('今日 16:30 到期')
  })

  test('a budget of minutes stands still to the minute while paused', () => {
    const timer = aTimer(at('2026-10-12 09:00'), { unit: 'working-minutes', amount: 120 })
    const paused = done(pauseTimer(timer, at('2026-10-12 10:00'), '等企业补件'))
    expect(read(paused, '2026-10-13 10:00')).toMatchObject({ used: 60, remaining: 60, due: null })
    const again = done(resumeTimer(paused, at('2026-10-13 11:30')))
    expect(read(again, '2026-10-13 11:30').due).toBe(at('2026-10-13 14:30'))
  })
})

test('a term of no days that begins after work ends on the next working day', () => {
  const timer = aTimer(at('2026-10-09 18:00'), { amount: 0 })
  expect(read(timer, '2026-10-09 18:00')).toMatchObject({ due: at('2026-10-10 17:30'), light: 'near' })
})

test('a term that reaches into 2027 is provisional', () => {
  const timer = aTimer(at('2026-12-24 10:00'), { amount: 5 })
  expect(read(timer, '2026-12-25 10:00').provisional).toBe(false)
  const extended = done(extendTimer(timer, aLimit(), 1, at('2026-12-25 10:00'), '会商'))
  expect(read(extended, '2026-12-25 10:00')).toMatchObject({ granted: 6, provisional: true })
})

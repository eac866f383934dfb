import { describe, expect, test } from 'vitest'
import { at, calendar2026, notice2026 } from '../calendar/testing.ts'
import { explainTimer } from './explain-timer.ts'
import { pauseTimer } from './pause-timer.ts'
import { resumeTimer } from './resume-timer.ts'
import { aTimer, done } from './testing.ts'
import type { ExplainedDay, Timer } from './types.ts'

const explain = (timer: Timer, now = '2026-10-12 10:00') => explainTimer(calendar2026, timer, at(now))

const letters = { before: ' ', zero: '0', counted: '+', off: '-', paused: 'p', due: 'D', after: ' ' } as const

/** The calendar as lines of weeks: 0 the act, + counted, - off, p paused, D due. */
function weeks(days: readonly ExplainedDay[]): string[] {
  const text = days.map((day) => letters[day.kind]).join('')
  return text.match(/.{7}/g) ?? []
}

describe('why 10 月 14 日', () => {
  const paused = done(pauseTimer(aTimer(at('2026-09-28 10:20')), at('2026-10-08 16:52'), '等企业补件'))
  const timer = done(resumeTimer(paused, at('2026-10-10 08:40')))
  const explanation = explain(timer)
  const day = (date: string) => explanation.days.find((each) => each.date === date)

  test('shows the act, the counted days, the holiday, the pause and the due day in whole weeks', () => {
    expect(weeks(explanation.days)).toEqual(['0++----', '---+p+-', '++D    '].map((week) => week.padEnd(7)))
    expect(explanation).toMatchObject({ anchorDate: '2026-09-28', granted: 7, dueDate: '2026-10-14', moved: false })
  })

  test('numbers the counted days and names the others', () => {
    expect(day('2026-09-29')).toMatchObject({ number: 1 })
    expect(day('2026-10-01')).toMatchObject({ kind: 'off', reason: 'holiday', name: '国庆节' })
    expect(day('2026-10-09')).toMatchObject({ kind: 'paused', pauseReason: '等企业补件' })
    expect(day('2026-10-10')).toMatchObject({ kind: 'counted', number: 4, makeUp: true })
    expect(day('2026-10-14')).toMatchObject({ kind: 'due', number: 7 })
  })

  test('cites the notice of the year', () => {
    expect(explanation).toMatchObject({ notices: [notice2026], provisional: false, unpublishedYears: [] })
  })

  test('while paused runs to today and gives no due day', () => {
    const explanation = explain(paused, '2026-10-12 10:00')
    expect(weeks(explanation.days)).toEqual(['0++----', '---+pp-', 'p      '])
    expect(explanation).toMatchObject({ due: null, dueDate: null })
  })
})

test('a pause on the last day is followed by a due day without a number', () => {
  const paused = done(pauseTimer(aTimer(at('2026-10-12 10:00'), { amount: 1 }), at('2026-10-13 10:00'), '等上级批复'))
  const { days } = explain(done(resumeTimer(paused, at('2026-10-15 09:00'))))
  expect(weeks(days)).toEqual(['0+pD   '])
  expect(days[3]).not.toHaveProperty('number')
})

test('calendar days count rest days; a term that moves says so', () => {
  const timer = aTimer(at('2026-09-28 10:00'), { unit: 'calendar-days', amount: 5, moveToWorkingDay: true })
  expect(weeks(explain(timer).days)).toEqual(['0+++++-', '---D   '])
  expect(explain(timer).moved).toBe(true)
})

test('minutes are shared out over the days, that of the act among them', () => {
  const timer = aTimer(at('2026-10-09 16:30'), { unit: 'working-minutes', amount: 500 })
  const { days } = explain(timer)
  expect(weeks(days)).toEqual(['    0+-', 'D      '])
  expect(days.map((day) => day.minutes ?? 0).filter((minutes) => minutes > 0)).toEqual([60, 420, 20])
})

test('a term into 2027 is provisional and names the year', () => {
  const explanation = explain(aTimer(at('2026-12-30 10:00')))
  expect(explanation).toMatchObject({ provisional: true, unpublishedYears: [2027], notices: [notice2026] })
  expect(explanation.days.map((day) => day.provisional)).toContain(false)
})

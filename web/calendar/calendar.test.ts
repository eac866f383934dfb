import { describe, expect, test } from 'vitest'
import type { DueDateView, DueDay } from '../../server/calendar/contract.ts'
import { addDays, weekdayNumber } from './civil-date.ts'
import { describeDays } from './describe-days.ts'
import { holidaysOf } from './holidays-of.ts'
import { squaresOf } from './squares-of.ts'

const off = new Map(['01', '02', '03', '04', '05', '06', '07'].map((day) => [`2026-10-${day}`, '国庆节']))
const counted = new Map(
  ['2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13'].map(
    (date, index) => [date, index + 1],
  ),
)

function day(date: string): DueDay {
  const number = counted.get(date) ?? null
  const makeUp = date === '2026-10-10'
  const reason = off.has(date) ? 'holiday' : makeUp ? 'make-up' : weekdayNumber(date) > 5 ? 'weekend' : 'weekday'
  const name = makeUp ? '国庆节' : (off.get(date) ?? null)
  const base = { date, weekday: weekdayNumber(date), counted: number !== null, number, reason, name } as const
  return { ...base, working: makeUp || reason === 'weekday', notice: null, provisional: false }
}

const view: DueDateView = {
  start: '2026-09-28',
  due: '2026-10-13',
  provisional: false,
  days: Array.from({ length: 16 }, (_, index) => day(addDays('2026-09-28', index))),
  notices: [],
  unpublishedYears: [],
}

describe('the squares of a calculation', () => {
  const squares = squaresOf(view, [{ date: '2026-10-17', weekday: 6, working: true, name: '试' }])

  test('fill whole weeks around the term', () => {
    expect(squares).toHaveLength(21)
    expect([squares[0]?.date, squares.at(-1)?.date]).toEqual(['2026-09-28', '2026-10-18'])
    expect(squares.slice(16).map(({ kind }) => kind)).toEqual(['after', 'after', 'after', 'after', 'after'])
    expect(squares.slice(-2).map(({ working }) => working)).toEqual([true, false])
  })

  test('say what each day is in the count', () => {
    expect(squares[0]).toMatchObject({ kind: 'zero' })
    expect(squares[12]).toMatchObject({ kind: 'counted', number: 5, makeUp: true })
    expect(squares[15]).toMatchObject({ kind: 'due', number: 7 })
  })

  test('read as a sentence', () => {
    expect(describeDays(squares)).toBe('跳过国庆节 7 天、休息日 1 天。10-10 调休上班，计入。')
    expect(describeDays(squares.slice(0, 3))).toBe('中间没有休息日。')
  })
})

test('a year is listed holiday by holiday, each with the days worked instead', () => {
  const days = [
    ...[...off.keys()].map((date) => ({ date, weekday: weekdayNumber(date), working: false, name: '国庆节' })),
    { date: '2026-10-10', weekday: 6, working: true, name: '国庆节' },
  ]
  expect(holidaysOf(days)).toEqual([
    { name: '国庆节', from: '2026-10-01', to: '2026-10-07', length: 7, makeUpDays: ['2026-10-10'] },
  ])
})

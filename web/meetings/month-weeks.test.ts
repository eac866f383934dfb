import { describe, expect, test } from 'vitest'
import { monthWeeks, shiftMonth, spanOf, yearsOf } from './month-weeks.ts'

const exceptions = [
  { date: '2026-10-01', weekday: 4, working: false, name: '国庆节' },
  { date: '2026-10-10', weekday: 6, working: true, name: '国庆节' },
]

describe('the squares of a month', () => {
  test('fill whole weeks from Monday', () => {
    const weeks = monthWeeks('2026-10', exceptions)
    expect(weeks).toHaveLength(5)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect([weeks[0]?.[0]?.date, weeks.at(-1)?.[6]?.date]).toEqual(['2026-09-28', '2026-11-01'])
    expect(weeks.flat().filter(({ inMonth }) => inMonth)).toHaveLength(31)
  })

  test('a month that begins on Monday and ends on Sunday has no strangers', () => {
    expect(spanOf('2027-02')).toEqual(['2027-02-01', '2027-02-28'])
    expect(
      monthWeeks('2027-02', [])
        .flat()
        .every(({ inMonth }) => inMonth),
    ).toBe(true)
  })

  test('a month that begins on Sunday shows the six days before', () => {
    expect(spanOf('2026-11')).toEqual(['2026-10-26', '2026-12-06'])
  })

  test('mark holidays and make-up days; without an exception the weekday decides', () => {
    const days = new Map(
      monthWeeks('2026-10', exceptions)
        .flat()
        .map((day) => [day.date, day]),
    )
    expect(days.get('2026-10-01')).toMatchObject({ working: false, makeUp: false, holiday: '国庆节' })
    expect(days.get('2026-10-10')).toMatchObject({ working: true, makeUp: true })
    expect(days.get('2026-10-10')?.holiday).toBeUndefined()
    expect(days.get('2026-10-12')?.working).toBe(true)
    expect(days.get('2026-10-17')?.working).toBe(false)
  })
})

test('months follow each other over the turn of the year', () => {
  expect(shiftMonth('2026-12', 1)).toBe('2027-01')
  expect(shiftMonth('2026-01', -1)).toBe('2025-12')
  expect(yearsOf('2026-12')).toEqual([2026, 2027])
  expect(yearsOf('2027-02')).toEqual([2027])
})

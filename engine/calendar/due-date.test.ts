import { describe, expect, test } from 'vitest'
import { dueAfterCalendarDays, dueAfterWorkingDays } from './due-date.ts'
import { calendar2026, notice2026 } from './testing.ts'

const workingDays = (start: string, count: number) => dueAfterWorkingDays(calendar2026, start, count)
const due = (start: string, count: number) => workingDays(start, count).due

describe('a term in working days', () => {
  test('passes 中秋 and 国庆, and counts the make-up day 10-10', () => {
    expect(due('2026-09-24', 7)).toBe('2026-10-12')
    expect(due('2026-09-28', 7)).toBe('2026-10-13')
  })

  test('has the day of the act as day zero', () => {
    const { days } = workingDays('2026-10-12', 1)
    expect(days.map(({ date, counted, number }) => [date, counted, number])).toEqual([
      ['2026-10-12', false, undefined],
      ['2026-10-13', true, 1],
    ])
  })

  test('may begin on a rest day: the next working day is the first', () => {
    expect(due('2026-10-03', 1)).toBe('2026-10-08')
    expect(due('2026-10-11', 1)).toBe('2026-10-12')
  })

  test('of no days ends the same day, or on the next working day', () => {
    expect(due('2026-10-12', 0)).toBe('2026-10-12')
    expect(due('2026-10-01', 0)).toBe('2026-10-08')
    expect(due('2026-10-10', 0)).toBe('2026-10-10')
  })

  test('says of every day whether it counts, why, and by which notice', () => {
    const day = (date: string) => workingDays('2026-09-24', 7).days.find((each) => each.date === date)
    expect(day('2026-09-25')).toMatchObject({ counted: false, reason: 'holiday', name: '中秋', notice: notice2026 })
    expect(day('2026-10-10')).toMatchObject({ counted: true, number: 6, reason: 'make-up', notice: notice2026 })
    expect(day('2026-10-11')).toMatchObject({ counted: false, reason: 'weekend', weekday: 7 })
    expect(day('2026-10-12')).toMatchObject({ counted: true, number: 7, reason: 'weekday' })
    expect(day('2026-10-12')).not.toHaveProperty('notice')
  })

  test('is provisional as soon as it reaches a year without a notice', () => {
    expect(workingDays('2026-12-24', 5)).toMatchObject({ due: '2026-12-31', provisional: false })
    expect(workingDays('2026-12-24', 6)).toMatchObject({ due: '2027-01-01', provisional: true })
    expect(workingDays('2026-12-24', 6).days.map((day) => day.provisional)).toContain(false)
  })

  test('reaching a year the calendar has never heard of is provisional too', () => {
    expect(workingDays('2031-03-03', 1)).toMatchObject({ due: '2031-03-04', provisional: true })
  })
})

describe('a term in calendar days', () => {
  test('counts rest days', () => {
    expect(dueAfterCalendarDays(calendar2026, '2026-09-28', 10, { moveToWorkingDay: false }).due).toBe('2026-10-08')
  })

  test('that ends on a rest day moves on only where its source says so', () => {
    expect(dueAfterCalendarDays(calendar2026, '2026-09-28', 5, { moveToWorkingDay: false }).due).toBe('2026-10-03')
    const moved = dueAfterCalendarDays(calendar2026, '2026-09-28', 5, { moveToWorkingDay: true })
    expect(moved.due).toBe('2026-10-08')
    expect(moved.days.filter((day) => day.counted)).toHaveLength(5)
    expect(moved.days.at(-1)).toMatchObject({ date: '2026-10-08', counted: false })
  })

  test('does not move from a make-up day, though it is a Saturday', () => {
    expect(dueAfterCalendarDays(calendar2026, '2026-10-08', 2, { moveToWorkingDay: true }).due).toBe('2026-10-10')
  })
})

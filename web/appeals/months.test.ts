import { expect, test } from 'vitest'
import { daysOfMonth, lastMonth, monthName } from './months.ts'

test('January reports December', () => {
  expect(lastMonth('2027-01-05')).toBe('2026-12')
  expect(lastMonth('2026-10-12')).toBe('2026-09')
})

test('a month has its days', () => {
  expect(daysOfMonth('2026-02')).toEqual(['2026-02-01', '2026-02-28'])
  expect(daysOfMonth('2028-02')).toEqual(['2028-02-01', '2028-02-29'])
  expect(monthName('2026-09')).toBe('2026 年 9 月')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from './civil-date.ts'
import { isWorkingDay } from './day-info.ts'
import { calendar2026, calendarOf } from './testing.ts'
import { addWorkingDays, workingDayFrom, workingDaysBetween } from './working-days.ts'

const dates = fc.integer({ min: -40, max: 500 }).map((offset) => addDays('2026-01-01', offset))
const invented = fc
  .array(fc.tuple(fc.nat({ max: 364 }), fc.boolean()), { maxLength: 40 })
  .map((days) =>
    calendarOf(
      2026,
      Object.fromEntries(days.map(([offset, working]) => [addDays('2026-01-01', offset), { working, name: '试' }])),
    ),
  )
const calendars = fc.oneof(fc.constant(calendar2026), invented)

test('counting by weeks and exceptions is counting day by day', () => {
  fc.assert(
    fc.property(calendars, dates, dates, (calendar, from, to) => {
      const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => addDays(from, index + 1))
      const worked = days.filter((date) => isWorkingDay(calendar, date))
      expect(workingDaysBetween(calendar, from, to)).toBe(worked.length)
    }),
    { seed: 20261012, numRuns: 300 },
  )
})

test('the n-th working day lies n working days later, and is one', () => {
  fc.assert(
    fc.property(calendars, dates, fc.integer({ min: 1, max: 40 }), (calendar, from, count) => {
      const date = addWorkingDays(calendar, from, count)
      expect(workingDaysBetween(calendar, from, date)).toBe(count)
      expect(workingDayFrom(calendar, date)).toBe(date)
    }),
    { seed: 20261012, numRuns: 200 },
  )
})

import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isIsoDate, weekday } from './civil-date.ts'
import { dayInfo, isWorkingDay } from './day-info.ts'
import { formatMoment } from './format.ts'
import { endOfWork, minutesOfDay, startOfWork } from './hours.ts'
import { noticesBetween, unpublishedYears } from './notices.ts'
import { periodAfter, periodOf } from './periods.ts'
import { at, calendar2026, calendarOf, notice2026 } from './testing.ts'
import { addWorkingDays, workingDaysBetween } from './working-days.ts'
import { addWorkingMinutes, workingMinutesBetween } from './working-minutes.ts'
import { dateOf, instantAt, minuteOf } from './zone.ts'

describe('civil dates', () => {
  test('pass months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysBetween('2026-10-12', '2026-09-28')).toBe(-14)
    expect(weekday('2026-10-12')).toBe(1)
    expect(weekday('2026-10-11')).toBe(7)
  })

  test.each(['2026-02-30', '2026-2-3', '20261012', 'x', ''])('do not include %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('begin at midnight in Shanghai, not in London', () => {
    expect(dateOf(calendar2026, Date.parse('2026-10-11T15:59:59Z'))).toBe('2026-10-11')
    expect(dateOf(calendar2026, Date.parse('2026-10-11T16:00:00Z'))).toBe('2026-10-12')
    expect(instantAt(calendar2026, '2026-10-12', 1050)).toBe(at('2026-10-12 17:30'))
    expect(minuteOf(calendar2026, at('2026-10-12 17:30'))).toBe(1050)
    expect(formatMoment(calendar2026, at('2026-10-14 17:30'))).toBe('2026-10-14 周三 17:30')
  })
})

describe('the working day', () => {
  test('is the five-day week, save for holidays and make-up days', () => {
    expect(isWorkingDay(calendar2026, '2026-10-09')).toBe(true)
    expect(isWorkingDay(calendar2026, '2026-10-10')).toBe(true)
    expect(isWorkingDay(calendar2026, '2026-10-11')).toBe(false)
    expect(isWorkingDay(calendar2026, '2026-10-05')).toBe(false)
  })

  test('of an unpublished year is guessed and says so', () => {
    expect(dayInfo(calendar2026, '2027-10-01')).toMatchObject({ working: true, reason: 'weekday', provisional: true })
  })

  test('settled by the next year’s notice names that notice', () => {
    const notice = { number: null, title: '下一年的通知' }
    const calendar = calendarOf(2026, { '2026-12-26': { working: true, name: '元旦', notice } })
    expect(dayInfo(calendar, '2026-12-26')).toMatchObject({ reason: 'make-up', notice })
  })

  test('has hours, special ones where the calendar says so', () => {
    const calendar = calendarOf(2026, {}, { '2026-10-12': [{ from: 540, to: 720 }] })
    expect(endOfWork(calendar, '2026-10-12')).toBe(at('2026-10-12 12:00'))
    expect(startOfWork(calendar, '2026-10-12')).toBe(at('2026-10-12 09:00'))
    expect(endOfWork(calendar, '2026-10-13')).toBe(at('2026-10-13 17:30'))
    expect(minutesOfDay(calendar)).toBe(420)
    expect(workingMinutesBetween(calendar, at('2026-10-12 00:00'), at('2026-10-13 00:00'))).toBe(180)
  })

  test('is counted between dates without the first and with the last', () => {
    expect(workingDaysBetween(calendar2026, '2026-09-24', '2026-10-12')).toBe(7)
    expect(workingDaysBetween(calendar2026, '2026-10-12', '2026-10-12')).toBe(0)
    expect(workingDaysBetween(calendar2026, '2026-10-12', '2026-10-01')).toBe(0)
    expect(addWorkingDays(calendar2026, '2026-09-30', 3)).toBe('2026-10-10')
  })
})

describe('working minutes', () => {
  test('leave out noon, nights and holidays', () => {
    expect(workingMinutesBetween(calendar2026, at('2026-09-30 11:00'), at('2026-09-30 14:30'))).toBe(90)
    expect(workingMinutesBetween(calendar2026, at('2026-09-30 17:00'), at('2026-10-08 09:00'))).toBe(60)
    expect(addWorkingMinutes(calendar2026, at('2026-09-30 17:00'), 60)).toBe(at('2026-10-08 09:00'))
  })

  test('end at noon rather than after it, and begin only with work', () => {
    expect(addWorkingMinutes(calendar2026, at('2026-10-12 11:00'), 60)).toBe(at('2026-10-12 12:00'))
    expect(addWorkingMinutes(calendar2026, at('2026-10-11 20:00'), 1)).toBe(at('2026-10-12 08:31'))
    expect(addWorkingMinutes(calendar2026, at('2026-10-11 20:00'), 0)).toBe(at('2026-10-11 20:00'))
  })
})

describe('periods', () => {
  test.each([
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['two-months', '2026-02-10', '2026-01-01', '2026-02-28'],
    ['quarter', '2026-11-30', '2026-10-01', '2026-12-31'],
    ['half-year', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['year', '2028-02-29', '2028-01-01', '2028-12-31'],
  ] as const)('a %s holding %s runs from %s to %s', (kind, date, start, end) => {
    expect(periodOf(kind, date)).toEqual({ kind, start, end })
  })

  test('follow each other over the year’s end', () => {
    expect(periodAfter(periodOf('quarter', '2026-11-30'))).toMatchObject({ start: '2027-01-01', end: '2027-03-31' })
    expect(periodAfter(periodOf('half-year', '2026-03-01'), -1)).toMatchObject({ start: '2025-07-01' })
  })
})

test('the notices of a stretch are those of its years; a year without one is named', () => {
  expect(noticesBetween(calendar2026, '2026-12-01', '2027-02-01')).toEqual([notice2026])
  expect(unpublishedYears(calendar2026, '2026-12-01', '2027-02-01')).toEqual([2027])
  expect(unpublishedYears(calendar2026, '2026-01-01', '2026-12-31')).toEqual([])
})

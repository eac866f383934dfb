import { expect, test } from 'vitest'
import {
  clockTime,
  count,
  dateOf,
  dueTime,
  fileSize,
  longDate,
  longTime,
  maskPhone,
  money,
  percent,
  shortDate,
  shortTime,
  spokenDate,
} from './format.ts'

test('a date that decides carries its weekday', () => {
  expect(longDate('2026-10-12')).toBe('2026-10-12 周一')
  expect(longDate('2026-10-18')).toBe('2026-10-18 周日')
})

test('tables leave the year out only while it is this year', () => {
  expect(shortDate('2026-10-14')).toBe('10-14')
  expect(shortDate('2026-10-14', '2026-12-31')).toBe('10-14')
  expect(shortDate('2027-01-05', '2026-12-31')).toBe('2027-01-05')
})

test('headings say dates as people do', () => {
  expect(spokenDate('2026-10-04')).toBe('10 月 4 日')
})

test('an instant is shown in Shanghai, whatever the zone of the machine', () => {
  const lateInLondon = '2026-10-11T16:00:00Z'
  expect(dateOf(lateInLondon)).toBe('2026-10-12')
  expect(shortTime(lateInLondon)).toBe('10-12 00:00')
  expect(longTime(Date.parse(lateInLondon) - 1)).toBe('2026-10-11 23:59')
  expect(clockTime('2026-10-14T09:30:00Z')).toBe('17:30')
  expect(dueTime('2026-10-14T09:30:00Z')).toBe('2026-10-14 周三 17:30')
})

test('four digits stay unbroken, from five a comma', () => {
  expect(count(6240)).toBe('6240')
  expect(count(9999)).toBe('9999')
  expect(count(10000)).toBe('10,000')
  expect(count(-12480)).toBe('-12,480')
})

test('percent has one decimal at most', () => {
  expect(percent(0.942)).toBe('94.2%')
  expect(percent(0.87)).toBe('87%')
  expect(percent(1)).toBe('100%')
  expect(percent(2 / 3)).toBe('66.7%')
})

test('money is fen in data and 万元 on the page', () => {
  expect(money(6240_0000_00)).toBe('6240 万元')
  expect(money(12480_0000_00)).toBe('12,480 万元')
  expect(money(1_5000_00)).toBe('1.5 万元')
  expect(money(9999_00)).toBe('9999 元')
  expect(money(50)).toBe('0.5 元')
})

test('phones are masked', () => {
  expect(maskPhone('13812342207')).toBe('138****2207')
  expect(maskPhone('0533-2183907')).toBe('0533-*****07')
})

test('file sizes read in whole KB and tenths of MB', () => {
  expect(fileSize(900)).toBe('900 B')
  expect(fileSize(2048)).toBe('2 KB')
  expect(fileSize(3.25 * 1024 * 1024)).toBe('3.3 MB')
})

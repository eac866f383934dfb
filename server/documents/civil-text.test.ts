import { expect, test } from 'vitest'
import { instantOf, parseCellDate, parseCellTime } from './civil-text.ts'

test.each([
  ['2019/2/28 11:25:05', '2019-02-28', '11:25:05'],
  ['2019/12/3 4:25:00', '2019-12-03', '04:25:00'],
  ['2019-01-01', '2019-01-01', null],
  ['2019.1.9', '2019-01-09', null],
  ['2019年1月9日', '2019-01-09', null],
  ['2019年1月9日 8时05分', '2019-01-09', '08:05:00'],
  ['2019年1月9日 下午3:05', '2019-01-09', '15:05:00'],
  ['2019/1/9 12:00:00 AM', '2019-01-09', '00:00:00'],
  ['２０１９／１／９', '2019-01-09', null],
  ['\u30002019-01-09\u00a008:00\u3000', '2019-01-09', '08:00:00'],
  ['20190109', '2019-01-09', null],
  ['20190109083005', '2019-01-09', '08:30:05'],
  ['2019-01-09T23:30:00Z', '2019-01-10', '07:30:00'],
  ['2019-01-09T23:30:00.000+08:00', '2019-01-09', '23:30:00'],
  ['2020-02-29', '2020-02-29', null],
])('%s', (text, date, time) => {
  expect(parseCellTime(text)).toEqual({ date, time })
})

test.each([
  '',
  '2019-02-29',
  '2019-13-01',
  '2019-1-32',
  '2019/1/9 24:00',
  '9/1/2019',
  '1/9/19',
  '去年',
  '2019',
  '1899-12-31',
  '2019-01-09 8:61',
])('“%s” is no date that one can be sure of', (text) => {
  expect(parseCellTime(text)).toBeNull()
})

test('a number that looks like a compact date is one, any other is not', () => {
  expect(parseCellDate(20190109)).toBe('2019-01-09')
  expect(parseCellDate(43474)).toBeNull()
})

test('a date cell passes as it is, and its instant is that of the city', () => {
  const cell = { date: '2019-08-01', time: null }
  expect(parseCellTime(cell)).toBe(cell)
  expect(new Date(instantOf(cell)).toISOString()).toBe('2019-07-31T16:00:00.000Z')
})

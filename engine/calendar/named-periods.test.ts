import { expect, test } from 'vitest'
import { namedPeriods, namedPeriodsUntil } from './named-periods.ts'

test('一年的期次从头数起，首尾相接', () => {
  expect(namedPeriods('quarter', 2026).map(({ id, name, start, end }) => [id, name, start, end])).toEqual([
    ['2026-1', '2026年第1季度', '2026-01-01', '2026-03-31'],
    ['2026-2', '2026年第2季度', '2026-04-01', '2026-06-30'],
    ['2026-3', '2026年第3季度', '2026-07-01', '2026-09-30'],
    ['2026-4', '2026年第4季度', '2026-10-01', '2026-12-31'],
  ])
  expect(namedPeriods('half-year', 2026).map(({ name }) => name)).toEqual(['2026年上半年', '2026年下半年'])
  expect(namedPeriods('two-months', 2026).at(-1)?.name).toBe('2026年11、12月')
  expect(namedPeriods('month', 2026).length).toBe(12)
  expect(namedPeriods('year', 2026).map(({ name }) => name)).toEqual(['2026年全年'])
})

test('到今天为止：今天所在的一期算，下一期第一天才算', () => {
  expect(namedPeriodsUntil('quarter', '2026-09-30').length).toBe(3)
  expect(namedPeriodsUntil('quarter', '2026-10-01').length).toBe(4)
})

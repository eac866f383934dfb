import { expect, test } from 'vitest'
import { elide, weeksOf, type DueDay } from './weeks-of.ts'

const day = (date: string): DueDay => ({ date, kind: 'after', working: true })

test('weeks begin on Monday and are filled up on both sides', () => {
  const weeks = weeksOf([day('2026-10-11'), day('2026-10-12')])
  expect(weeks.map((week) => week.map((one) => one?.date.slice(8) ?? ''))).toEqual([
    ['', '', '', '', '', '', '11'],
    ['12', '', '', '', '', '', ''],
  ])
})

test('no days, no weeks', () => {
  expect(weeksOf([])).toEqual([])
})

test('of a long term the middle is left out until it is asked for', () => {
  const weeks = Array.from({ length: 7 }, (_, index) => index)
  expect(elide(weeks, false)).toEqual({ head: [0, 1, 2, 3], hidden: 1, tail: [5, 6] })
  expect(elide(weeks, true)).toEqual({ head: weeks, hidden: 0, tail: [] })
  expect(elide(weeks.slice(1), false).hidden).toBe(0)
})

import { expect, test } from 'vitest'
import { weeksOf, type DueDay } from './weeks-of.ts'

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

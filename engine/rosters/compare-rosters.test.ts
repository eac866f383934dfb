import { expect, test } from 'vitest'
import { compareRosters } from './compare-rosters.ts'
import { drawRoster } from './draw-roster.ts'
import { rosterDue } from './roster-due.ts'
import { candidate, largest } from './testing.ts'

const place = (enterprise: string, rank: number | null, part = 'largest') => ({
  enterprise,
  name: enterprise,
  part,
  rank,
})

test('[ZB-08] beside last year: who stayed and moved, who came, who left and why', () => {
  const { places, absences } = drawRoster({
    rule: { parts: [largest(2)] },
    year: 2027,
    candidates: [candidate('a', { tax: 9 }), candidate('new', { tax: 8 }), candidate('low', { tax: 7 })],
    nominations: [],
  })
  const now = places.map(({ enterprise, part, rank }) => ({ enterprise, part, rank, name: enterprise }))
  const found = compareRosters([place('low', 1), place('a', 2), place('closed', 3)], now, absences)
  expect(found.kept).toEqual([{ ...place('a', 1), moved: 1 }])
  expect(found.entered).toEqual([place('new', 2)])
  expect(found.left.map(({ enterprise, why }) => [enterprise, why[0]!.absence])).toEqual([
    ['low', { why: 'below-line', rank: 3, value: 7, short: 1 }],
    ['closed', { why: 'gone' }],
  ])
})

test('ranks of different parts, and places without a rank, do not compare', () => {
  const { kept } = compareRosters([place('a', 2, 'named'), place('b', null)], [place('a', 1), place('b', 1)], new Map())
  expect(kept.map(({ moved }) => moved)).toEqual([null, null])
})

test('[ZB-08] a list for 2027 that is due in the middle of October is due in 2026', () => {
  expect(rosterDue({ due: { month: 10, day: 15, of: 'year-before' } }, 2027)).toBe('2026-10-15')
  expect(rosterDue({ due: { month: 3, day: 1, of: 'year' } }, 2027)).toBe('2027-03-01')
  expect(rosterDue({}, 2027)).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { lockedUntil } from './lock-out.ts'

const minute = 60_000
const at = Date.parse('2026-10-12T09:00:00+08:00')
const failures = (...minutes: number[]) => minutes.map((each) => at + each * minute).toReversed()

describe('lock-out after five failures within fifteen minutes', () => {
  test('the fourth failure does not lock', () => expect(lockedUntil(failures(0, 1, 2, 3), at + 3 * minute)).toBeNull())
  test('the fifth locks for fifteen minutes', () => {
    expect(lockedUntil(failures(0, 1, 2, 3, 4), at + 4 * minute)).toBe(at + 19 * minute)
  })
  test('it ends at the minute it says', () => {
    expect(lockedUntil(failures(0, 1, 2, 3, 4), at + 19 * minute - 1)).toBe(at + 19 * minute)
    expect(lockedUntil(failures(0, 1, 2, 3, 4), at + 19 * minute)).toBeNull()
  })
  test('failures spread wider than the window do not lock', () => {
    expect(lockedUntil(failures(0, 4, 8, 12, 15), at + 15 * minute)).toBe(at + 30 * minute)
    expect(lockedUntil(failures(0, 4, 8, 12, 16), at + 16 * minute)).toBeNull()
  })
  test('one failure after the wait does not lock again', () => {
    expect(lockedUntil(failures(0, 1, 2, 3, 4, 20), at + 20 * minute)).toBeNull()
  })
})

import { expect, test } from 'vitest'
import { fixedClock } from './clock.ts'
import { isId, newId } from './uuid.ts'

test('ids sort in the order they were made, also many within one millisecond', () => {
  const clock = fixedClock('2026-10-12T09:00:00+08:00')
  const ids = Array.from({ length: 5000 }, () => newId(clock))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(5000)
  expect(ids.every(isId)).toBe(true)
  clock.advance(1000)
  expect(newId(clock) > ids.at(-1)!).toBe(true)
})

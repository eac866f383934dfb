import { expect, test } from 'vitest'
import { sparkPoints } from './spark-points.ts'

test('the highest value lies at the top, the lowest at the bottom, the last at the right', () => {
  const { lines, last } = sparkPoints([0, 50, 100], null)
  expect(lines).toEqual(['4,24 52,14 100,4'])
  expect(last).toEqual([100, 4])
})

test('a month without a value breaks the line', () => {
  expect(sparkPoints([1, null, 2, 3], null).lines).toHaveLength(2)
})

test('a target belongs to the scale; values that are all the same lie in the middle', () => {
  expect(sparkPoints([80, 90], 100).target).toBe(4)
  expect(sparkPoints([5, 5], null).lines).toEqual(['4,14 100,14'])
})

test('nothing known, nothing drawn', () => {
  expect(sparkPoints([null, null], 95)).toEqual({ lines: [], last: null, target: null })
})

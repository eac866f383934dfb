import { expect, test } from 'vitest'
import { rankLines } from './rank.ts'

const ranks = (lines: [links: number, done: number | null, expected: number | null][], minimum = 2) =>
  rankLines(
    lines.map(([links, done, expected]) => ({ links, done, expected })),
    minimum,
  ).map(({ rank }) => rank)

test('[PE-06] 联系不满最少户数的不排，正好够的排', () => {
  expect(
    ranks([
      [1, 2, 2],
      [2, 1, 2],
      [2, 2, 2],
    ]),
  ).toEqual([null, 2, 1])
})

test('[PE-06] 相同的并列，后面的跳过', () => {
  expect(
    ranks([
      [2, 1, 2],
      [2, 2, 2],
      [2, 2, 2],
      [2, 0, 2],
    ]),
  ).toEqual([3, 1, 1, 4])
})

test('[PE-06] 超过应有的不加分；还没有应有次数的不排', () => {
  expect(
    ranks([
      [3, 9, 2],
      [3, 2, 2],
      [3, 5, 0],
      [3, null, null],
    ]),
  ).toEqual([1, 1, null, null])
})

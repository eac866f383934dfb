import { expect, test } from 'vitest'
import { shownTopics } from './shown-topics.ts'

const topics = Array.from({ length: 20 }, (_, index) => ({ id: `t${index}`, name: `第 ${index} 类` }))
const ids = (guessed: string[], chosen: string) =>
  shownTopics(
    topics,
    guessed.map((id) => ({ id })),
    chosen,
  ).map(({ id }) => id)

test('few topics are all shown', () => {
  expect(shownTopics(topics.slice(0, 8), [], '')).toHaveLength(8)
})

test('of many, the chosen one and those the words point to are always in sight', () => {
  expect(ids(['t12'], 't19')).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 't12', 't19'])
})

test('nothing guessed yet: the first ones, in their order', () => {
  expect(ids([], '')).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7'])
})

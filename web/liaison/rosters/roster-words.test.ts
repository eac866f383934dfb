import { expect, test } from 'vitest'
import { changeWords, sizeWords, stateWords, tenThousands } from './roster-words.ts'

test('[ZB-08] how far a roster is and how long', () => {
  expect(stateWords({ state: 'none', draft: 0 })).toBe('没有生成')
  expect(stateWords({ state: 'draft', draft: 3 })).toBe('第 3 稿，未批准')
  expect(sizeWords({ places: 209, enterprises: 227 })).toBe('209 个名额，227 户')
  expect(sizeWords({ places: 20, enterprises: 20 })).toBe('20 户')
})

test('[ZB-08] how a place moved since last year', () => {
  expect(changeWords({ change: null, moved: null })).toBe('')
  expect(changeWords({ change: 'entered', moved: null })).toBe('新进')
  expect([2, 0, -3].map((moved) => changeWords({ change: 'kept', moved }))).toEqual(['↑ 2', '不变', '↓ 3'])
})

test('amounts of tables are in 万元', () => {
  expect(tenThousands(1_234_560_000)).toBe('1,234.56')
  expect(tenThousands(0)).toBe('0.00')
})

import { expect, test } from 'vitest'
import { capitalWords } from './enterprise-words.ts'

test.each([
  [{ capitalFen: 5_000_000_000, capitalText: '5000万', currency: 'CNY' }, '5000 万元'],
  [{ capitalFen: 13_000_000, capitalText: '13万美元', currency: 'USD' }, '13 万美元'],
  [{ capitalFen: 100_00, capitalText: '100元', currency: 'CNY' }, '100 元'],
  [{ capitalFen: null, capitalText: '约三百万', currency: 'CNY' }, '约三百万'],
  [{ capitalFen: null, capitalText: '', currency: 'CNY' }, ''],
])('%o reads %s', (capital, words) => {
  expect(capitalWords(capital)).toBe(words)
})

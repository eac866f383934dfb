import { expect, test } from 'vitest'
import { whenWords } from './when-words.ts'

test('约定的日子写出月日、星期和上下午', () => {
  expect(whenWords({ day: '2026-10-20', half: 'morning' })).toBe('10 月 20 日 周二上午')
  expect(whenWords({ day: '2026-11-02', half: 'afternoon' })).toBe('11 月 2 日 周一下午')
})

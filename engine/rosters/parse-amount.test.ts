import { expect, test } from 'vitest'
import { parseAmount } from './parse-amount.ts'

test.each([
  ['1,234.56', '地方留成（万元）', 1_234_560_000],
  ['1234.567891', '万元', 1_234_567_891],
  ['0', '万元', 0],
  ['35 万元', '地方留成（元）', 35_000_000],
  ['12.30', '金额（元）', 1_230],
  ['１２．３', '元', 1_230],
])('[ZB-08] %s under %s', (text, heading, fen) => {
  expect(parseAmount(text, heading)).toEqual({ ok: true, fen })
})

test.each([
  ['35', '地方留成', '看不出是元还是万元'],
  ['-1', '万元', '小于零'],
  ['0.001', '元', '比分还细'],
  ['若干', '万元', '不是金额'],
  ['99999999999999', '万元', '太大'],
])('[ZB-08] %s under %s is refused', (text, heading, words) => {
  expect(parseAmount(text, heading)).toMatchObject({ ok: false, message: expect.stringContaining(words) })
})

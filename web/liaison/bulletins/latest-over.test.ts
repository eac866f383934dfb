import { expect, test } from 'vitest'
import { latestOver } from './latest-over.ts'

const period = (id: string, over: boolean) => ({ id, over, name: id, end: '2026-03-31', number: null })

test('先看最近过完的一期；一期也没过完时看头一期', () => {
  expect(latestOver([period('2026-1', true), period('2026-2', true), period('2026-3', false)])).toBe('2026-2')
  expect(latestOver([period('2026-1', false)])).toBe('2026-1')
  expect(latestOver([])).toBeUndefined()
})

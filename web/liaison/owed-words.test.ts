import { expect, test } from 'vitest'
import type { Owed } from '../../server/liaison/contract.ts'
import { owedLight } from './owed-words.ts'

const owed = (more: Partial<Owed>): Owed => ({
  obligation: 'visits',
  name: '走访',
  source: '',
  act: 'visit',
  perLink: true,
  status: 'on-course',
  done: 1,
  owed: 4,
  expected: 1,
  remaining: 3,
  due: '2026-12-31',
  ...more,
})

test.each([
  [owed({}), 'ok', '正常'],
  [owed({ expected: 3, status: 'at-risk' }), 'near', '落后 2 次'],
  [owed({ status: 'at-risk' }), 'near', '期限近，差 3 次'],
  [owed({ status: 'late' }), 'late', '过期，差 3 次'],
  [owed({ status: 'met', done: 4, remaining: 0 }), 'done', '已够'],
  [owed({ status: 'met', done: 0, owed: 0, remaining: 0 }), 'done', '本期没有'],
])('应尽之责的灯 %#', (each, name, words) => {
  expect(owedLight(each)).toEqual({ name, words })
})

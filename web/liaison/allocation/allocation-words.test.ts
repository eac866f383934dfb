import { expect, test } from 'vitest'
import type { AllocationLine, RuleLine } from '../../../server/liaison/allocation/contract.ts'
import { draftWords, lineLack, lineState, rulesHead, scoreWords } from './allocation-words.ts'

const line = (more: Partial<AllocationLine>): AllocationLine => ({
  id: null,
  plan: { id: 'leaders', name: '市领导联系企业' },
  year: 2027,
  state: null,
  draft: 0,
  leaders: 2,
  enterprises: 0,
  owedReasons: 0,
  broken: 0,
  timeLeft: null,
  approvedAt: null,
  approvedBy: null,
  waits: null,
  ...more,
})
const rule = (state: RuleLine['state']): RuleLine => ({
  id: state,
  name: state,
  duties: [],
  source: null,
  state,
  holds: 0,
  of: 0,
  figure: '',
  notes: [],
})

test('[ZB-09] 一行说清到哪一步、缺什么', () => {
  expect(lineState(line({ waits: '2027 年的名单还没有审定' }))).toBe('2027 年的名单还没有审定')
  expect(lineState(line({}))).toBe('可以开始')
  expect(lineState(line({ state: 'draft' }))).toBe('还没有计算')
  expect(lineState(line({ state: 'submitted', draft: 3 }))).toBe('第 3 稿，待审定')
  expect(lineLack(line({ owedReasons: 1, broken: 2 }))).toBe('1 处手改缺理由，2 条规则没做到')
  expect(lineLack(line({}))).toBe('')
})

test('稿次、得分和规则各用一句话', () => {
  expect(draftWords({ draft: 2, state: 'approved' })).toBe('第 2 稿，已审定')
  expect([scoreWords(-3), scoreWords(2), scoreWords(0)]).toEqual(['减 3 分', '加 2 分', '得分不变'])
  expect(rulesHead([rule('met'), rule('at-bound')])).toBe('必须做到 2 条，都没有违反')
  expect(rulesHead([rule('met'), rule('broken')])).toBe('必须做到 2 条，1 条没做到')
})

import { expect, test } from 'vitest'
import { allocate } from './allocate.ts'
import { applyHands } from './apply-hands.ts'
import type { AllocationResult } from './result-types.ts'
import { reviewPlacement } from './review-placement.ts'
import { aProblem, aRule, enterprise, leader } from './testing.ts'

const problem = aProblem({
  rules: [
    aRule({ kind: 'each-enterprise', leaders: 'exactly-one' }),
    aRule({ kind: 'load', id: 'least', name: '每位不少于 2 户', min: 2 }),
  ],
  leaders: [leader('甲', { portfolio: ['工业'] }), leader('乙', { portfolio: ['农业'] })],
  enterprises: [
    enterprise('a', { fields: ['工业'] }),
    enterprise('b', { fields: ['工业'] }),
    enterprise('c', { fields: ['农业'] }),
    enterprise('d', { fields: ['农业'] }),
    enterprise('e', { fields: ['农业'] }),
  ],
})
const answer = allocate(problem) as AllocationResult
const change = { enterprise: 'e', from: '乙', to: '甲', takenBack: false }

test('[ZB-09] 算出来的结果原样复核，什么都不变', () => {
  const { rules, pairs, totals, loads, feasible } = reviewPlacement(problem, applyHands(answer, []), answer)
  expect({ rules, pairs, totals, loads, feasible }).toEqual({
    rules: answer.rules,
    pairs: answer.pairs,
    totals: answer.totals,
    loads: answer.loads,
    feasible: true,
  })
})

test('[ZB-09] 手改只动这一户，规则和得分按改后的算', () => {
  const byHand = [{ enterprise: 'e', leader: '甲', reason: '' }]
  const reviewed = reviewPlacement({ ...problem, byHand }, applyHands(answer, [change]), answer)
  expect(reviewed.pairs.find((pair) => pair.enterprise === 'e')).toMatchObject({ leader: '甲', origin: 'by-hand' })
  expect(reviewed.loads.map(({ total, byHand: hands }) => [total, hands])).toEqual([
    [3, 1],
    [2, 0],
  ])
  expect(reviewed.totals.score).toBe(answer.totals.score - 40)
  expect(reviewed.rules.find(({ rule }) => rule === 'least')?.state).toBe('at-bound')
})

test('[ZB-09] 手改违反规则就写明差几户', () => {
  const hands = [change, { enterprise: 'd', from: '乙', to: '甲', takenBack: false }]
  const byHand = hands.map(({ enterprise: id, to }) => ({ enterprise: id, leader: to, reason: '试' }))
  const reviewed = reviewPlacement({ ...problem, byHand }, applyHands(answer, hands), answer)
  expect(reviewed.feasible).toBe(false)
  expect(reviewed.missed).toBe(1)
  expect(reviewed.rules.find(({ rule }) => rule === 'least')?.breaches).toMatchObject([{ leader: '乙', by: 1 }])
})

test('收回的手改回到改之前的领导，后来又改的以最后一次为准', () => {
  const later = { pairs: [{ ...answer.pairs[4]!, leader: '甲' }] }
  expect(applyHands(later, [{ ...change, takenBack: true }]).get('e')).toBe('乙')
  expect(applyHands(later, [{ ...change, from: null, takenBack: true }]).has('e')).toBe(false)
  expect(
    applyHands(later, [
      { ...change, takenBack: true },
      { ...change, from: '乙', to: '丙' },
    ]).get('e'),
  ).toBe('丙')
})

import { describe, expect, test, vi } from 'vitest'
import { allocate } from './allocate.ts'
import { checkByHand } from './check-by-hand.ts'
import { compareAllocations } from './compare-allocations.ts'
import { aCity, aProblem, aRule, enterprise, leader } from './testing.ts'
import type { AllocationResult } from './result-types.ts'
import type { AllocationProblem, Enterprise } from './types.ts'

/** Searching takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

function answer(problem: AllocationProblem, options = {}): AllocationResult {
  const found = allocate(problem, options)
  if (!found.ok) throw new Error(found.faults.map(({ sentence }) => sentence).join(''))
  return found
}

const pairOf = (result: AllocationResult, id: string) => result.pairs.find((pair) => pair.enterprise === id)
const ruleIn = (result: AllocationResult, id: string) => result.rules.find(({ rule }) => rule === id)
const many = (count: number, prefix: string, changes: Partial<Enterprise> = {}): Enterprise[] =>
  Array.from({ length: count }, (_, index) => enterprise(`${prefix}${index + 1}`, changes))
const exactly = (grade: string, count: number) => aRule({ kind: 'load', id: grade, grade, min: count, max: count })

const industry = leader('industry', {
  name: '分管工业副市长',
  portfolio: ['装备'],
  expertise: { 装备: 60 },
  park: '东园',
})
const trade = leader('trade', { name: '分管商贸副市长', portfolio: ['零售'], park: '西园' })

describe('[ZB-09] a pair says why it came about', () => {
  const foundry = enterprise('foundry', { fields: ['装备'], park: '东园', previous: 'industry' })
  const shop = enterprise('shop', { fields: ['零售'], previous: null })
  const result = answer(aProblem({ leaders: [trade, industry], enterprises: [foundry, shop] }))

  test('by parts, in words, with its origin and the next best leader', () => {
    expect(pairOf(result, 'foundry')).toEqual({
      enterprise: 'foundry',
      leader: 'industry',
      score: 77,
      parts: [
        { part: 'portfolio', points: 40, field: '装备' },
        { part: 'expertise', points: 12, field: '装备' },
        { part: 'kept', points: 20 },
        { part: 'park', points: 5 },
      ],
      reasons: [
        { code: 'portfolio', sentence: '分管装备' },
        { code: 'expertise', sentence: '熟悉装备' },
        { code: 'kept', sentence: '上年已联系' },
        { code: 'same-park', sentence: '同在东园' },
      ],
      origin: 'kept',
      runnerUp: { leader: 'trade', score: 0 },
    })
    expect(pairOf(result, 'shop')).toMatchObject({ leader: 'trade', origin: 'new' })
  })

  test('and why a better leader did not get it', () => {
    const full = aRule({ kind: 'load', id: 'most', name: '每位至多 1 户', max: 1 })
    const two = [foundry, enterprise('lathe', { fields: ['装备'], previous: 'gone' })]
    const tight = answer(aProblem({ leaders: [trade, industry], enterprises: two, rules: [full] }))
    expect(pairOf(tight, 'lathe')).toMatchObject({ leader: 'trade', origin: 'moved' })
    expect(pairOf(tight, 'lathe')?.reasons).toContainEqual({
      code: 'gives-way',
      sentence: '分管工业副市长高 52 分，但已到“每位至多 1 户”的上限',
    })
  })
})

describe('[GZ-07] ten good, three average and two in difficulty, each leader in one park', () => {
  const rules = [
    exactly('较好', 10),
    exactly('一般', 3),
    exactly('困难', 2),
    aRule({ kind: 'own-park', name: '只在本园区' }),
  ]
  const park = (name: string, good: number): Enterprise[] => [
    ...many(good, `${name}-good`, { grade: '较好', park: name }),
    ...many(3, `${name}-fair`, { grade: '一般', park: name }),
    ...many(2, `${name}-hard`, { grade: '困难', park: name }),
  ]

  test('is met exactly, and every bound is tight', () => {
    const result = answer(
      aProblem({ leaders: [industry, trade], enterprises: [...park('东园', 10), ...park('西园', 10)], rules }),
    )
    expect(result).toMatchObject({ feasible: true, missed: 0, infeasible: [] })
    expect(result.loads.map(({ total, byGrade }) => [total, byGrade])).toEqual([
      [15, { 较好: 10, 一般: 3, 困难: 2 }],
      [15, { 较好: 10, 一般: 3, 困难: 2 }],
    ])
    expect(result.rules.map(({ state }) => state)).toEqual(['at-bound', 'at-bound', 'at-bound', 'met'])
  })

  test('that a park cannot give says whom it leaves short and by how much', () => {
    const result = answer(
      aProblem({ leaders: [industry, trade], enterprises: [...park('东园', 8), ...park('西园', 10)], rules }),
    )
    expect(result).toMatchObject({ feasible: false, missed: 2 })
    expect(result.infeasible).toEqual([
      {
        code: 'too-few-enterprises',
        rules: ['较好'],
        leaders: ['industry'],
        enterprises: many(8, '东园-good').map(({ id }) => id),
        grade: '较好',
        needed: 10,
        available: 8,
        by: 2,
        handsBind: false,
        sentence: '“load”做不到：分管工业副市长共须 10 户较好企业，可分给他们的只有 8 户，差 2 户。',
      },
    ])
  })

  test('at least fifteen each among more than are needed: the best are taken, the rest left out', () => {
    const optional = [aRule({ kind: 'each-enterprise', leaders: 'at-most-one' }), ...rules]
    const list = [...park('东园', 12), ...park('西园', 10)]
    const result = answer(aProblem({ leaders: [industry, trade], enterprises: list, rules: optional }))
    expect(result).toMatchObject({ feasible: true, totals: { enterprises: 30 } })
    expect(result.leftOut).toHaveLength(2)
    expect(result.leftOut[0]).toMatchObject({ because: 'at-most-one', rule: 'each-enterprise' })
  })
})

describe('rules that cannot hold', () => {
  test('by too small a most say what it must at least be', () => {
    const most = aRule({ kind: 'load', id: 'most', name: '每位不超过 2 户', max: 2 })
    const result = answer(aProblem({ leaders: [industry, trade], enterprises: many(7, 'e'), rules: [most] }))
    expect(result.infeasible).toMatchObject([
      {
        code: 'too-many-enterprises',
        needed: 4,
        available: 7,
        by: 3,
        sentence:
          '“每位不超过 2 户”做不到：7 户企业只能分给分管工业副市长、分管商贸副市长，共只放得下 4 户，多 3 户；上限至少要到 4 户。',
      },
    ])
    expect(ruleIn(result, 'most')?.loosened).toMatchObject([{ side: 'max', to: 3, mends: 2 }])
  })

  test('name only the leaders whom nobody else could help', () => {
    const good = aRule({
      kind: 'load',
      id: 'good',
      name: '每位至少 3 户较好',
      grade: '较好',
      leaders: ['industry'],
      min: 3,
    })
    const one = aRule({ kind: 'load', id: 'one', name: '每位至少 1 户', min: 1 })
    const rover = { ...trade, id: 'rover', park: null }
    const east = many(2, 'east', { grade: '较好', park: '东园' })
    const enterprises = [...east, enterprise('west', { grade: '较好', park: '西园' })]
    const rules = [good, one, aRule({ kind: 'own-park' })]
    const result = answer(aProblem({ leaders: [industry, rover], enterprises, rules }))
    expect(result.infeasible).toMatchObject([
      { code: 'too-few-enterprises', leaders: ['industry'], needed: 3, available: 2, by: 1 },
    ])
    const few = aRule({ kind: 'load', id: 'few', name: '每位不超过 1 户', max: 1 })
    const crowded = answer(aProblem({ leaders: [industry, trade, rover], enterprises: east, rules: [few, rules[2]!] }))
    expect(crowded.feasible).toBe(true)
    const over = answer(aProblem({ leaders: [industry, trade], enterprises: east, rules: [few, rules[2]!] }))
    expect(over.infeasible).toMatchObject([
      { code: 'too-many-enterprises', leaders: ['industry'], needed: 1, available: 2, by: 1 },
    ])
  })

  test('only together are named together, without those that could be spared', () => {
    const rules = [
      aRule({ kind: 'load', id: 'spare', name: '每位至少 1 户', min: 1 }),
      aRule({ kind: 'load', id: 'few', name: '每位不超过 3 户', max: 3 }),
      aRule({ kind: 'load', id: 'hard', name: '工业至少 2 户困难', grade: '困难', leaders: ['industry'], min: 2 }),
      aRule({ kind: 'load', id: 'good', name: '工业至少 2 户较好', grade: '较好', leaders: ['industry'], min: 2 }),
    ]
    const enterprises = [...many(3, 'h', { grade: '困难' }), ...many(3, 'g', { grade: '较好' })]
    const result = answer(aProblem({ leaders: [industry, trade], enterprises, rules }))
    expect(result).toMatchObject({ feasible: false, missed: 1 })
    expect(result.infeasible).toMatchObject([{ code: 'rules-conflict', rules: ['few', 'hard', 'good'], by: 1 }])
    expect(result.infeasible[0]?.sentence).toBe(
      '“每位不超过 3 户”、“工业至少 2 户困难”、“工业至少 2 户较好”不能同时做到，至少差 1 户；放宽其中任何一条才有办法。',
    )
  })

  test('because of what was decided by hand say that taking it back would help', () => {
    const rules = [
      aRule({ kind: 'load', id: 'few', name: '每位不超过 2 户', max: 2 }),
      aRule({ kind: 'load', id: 'good', name: '每位至少 1 户较好', grade: '较好', min: 1 }),
    ]
    const enterprises = [...many(2, 'e'), ...many(2, 'g', { grade: '较好' })]
    const byHand = ['e1', 'e2'].map((id) => ({ enterprise: id, leader: 'trade', reason: '试' }))
    const result = answer(aProblem({ leaders: [industry, trade], enterprises, rules, byHand }))
    expect(result.infeasible).toMatchObject([
      { code: 'rules-conflict', rules: ['few', 'good'], by: 1, handsBind: true },
    ])
    expect(result.infeasible[0]?.sentence).toMatch(/或恢复手改的企业/)
  })

  test('for an enterprise that no leader may have, and a group that none may have whole', () => {
    const rules = [
      aRule({ kind: 'each-enterprise', leaders: 'exactly-one' }),
      aRule({ kind: 'own-park' }),
      aRule({ kind: 'group-together' }),
    ]
    const enterprises = [
      enterprise('far', { park: '北园' }),
      enterprise('one', { park: '东园', group: '甲集团' }),
      enterprise('two', { park: '西园', group: '甲集团' }),
    ]
    const result = answer(aProblem({ leaders: [industry, trade], enterprises, rules }))
    expect(result.infeasible.map(({ code, enterprises: ids }) => [code, ids])).toEqual([
      ['no-leader-possible', ['far']],
      ['group-apart', ['one', 'two']],
    ])
    expect(result.leftOut).toEqual([{ enterprise: 'far', because: 'no-leader-possible', rule: 'each-enterprise' }])
  })
})

describe('groups', () => {
  const rules = [aRule({ kind: 'load', id: 'most', max: 3 }), aRule({ kind: 'group-together' })]
  const group = many(2, 'g', { group: '甲集团', fields: ['装备'] })
  const others = many(2, 'o', { group: '乙集团', fields: ['装备'] })
  const leaderOf = (result: AllocationResult, members: Enterprise[]) =>
    members.map(({ id }) => pairOf(result, id)?.leader)

  test('go to one leader, though apart they would score more', () => {
    const problem = aProblem({ leaders: [industry, trade], enterprises: [...group, ...others], rules, balance: 0 })
    const result = answer(problem)
    expect([leaderOf(result, group), leaderOf(result, others)].toSorted()).toEqual([
      ['industry', 'industry'],
      ['trade', 'trade'],
    ])
    expect(result).toMatchObject({ feasible: true, totals: { matched: 2 }, optimality: { proven: true, gap: 0 } })
    expect(pairOf(result, 'g1')?.reasons).toContainEqual({ code: 'group', sentence: '与甲集团各户归同一位' })
    const apart = answer({ ...problem, scheme: { ...problem.scheme, rules: rules.slice(0, 1) } })
    expect(apart.totals.matched).toBe(3)
  })

  test('are followed where one of them was put by hand', () => {
    const byHand = [{ enterprise: 'g2', leader: 'trade', reason: '须一并协调' }]
    const result = answer(aProblem({ leaders: [industry, trade], enterprises: [...group, ...others], rules, byHand }))
    expect(leaderOf(result, group)).toEqual(['trade', 'trade'])
    expect(group.map(({ id }) => pairOf(result, id)?.origin)).toEqual(['new', 'by-hand'])
    expect(pairOf(result, 'g2')?.reasons[0]).toEqual({ code: 'by-hand', sentence: '手改：须一并协调' })
  })

  test('searched with too few steps give an answer and say how much better one might be', () => {
    const city = aCity({ leaders: 8, enterprises: 80, groups: 12, seed: 12 })
    const tight = [aRule({ kind: 'load', id: 'all', min: 10, max: 10 }), aRule({ kind: 'group-together' })]
    const grouped = city.enterprises.map((each, index) => ({ ...each, group: index < 60 ? `集团${index % 13}` : null }))
    const problem = aProblem({ leaders: city.leaders, enterprises: grouped, rules: tight })
    const quick = answer(problem, { steps: 1 })
    expect(ruleIn(quick, 'group-together')).toMatchObject({ holds: 13, of: 13 })
    expect(quick.optimality.proven).toBe(false)
    const long = answer(problem, { steps: 20_000 })
    expect(long.missed).toBeLessThanOrEqual(quick.missed)
    if (long.missed === quick.missed) expect(quick.optimality.bound).toBeGreaterThanOrEqual(long.totals.objective)
  })
})

test('[ZB-13] enterprises of another list are left out and said so', () => {
  const rules = [aRule({ kind: 'no-overlap', id: 'county', list: '县级' })]
  const problem = aProblem({
    leaders: [industry, trade],
    enterprises: many(3, 'e'),
    rules,
    otherLists: { 县级: ['e2'] },
  })
  const result = answer(problem)
  expect(result.leftOut).toEqual([{ enterprise: 'e2', because: 'other-list', rule: 'county' }])
  expect(ruleIn(result, 'county')).toMatchObject({ state: 'met' })
  const effect = checkByHand(problem, result, { enterprise: 'e2', leader: 'trade' })
  expect(effect?.breaches).toMatchObject([{ rule: 'county', enterprises: ['e2'], byHand: true }])
})

describe('a change by hand', () => {
  const most = aRule({ kind: 'load', id: 'most', name: '每位不超过 3 户', max: 3 })
  const hard = aRule({ kind: 'load', id: 'hard', name: '困难户至多 1', grade: '困难', max: 1 })
  const rules = [
    most,
    hard,
    aRule({ kind: 'own-park', name: '只在本园区' }),
    aRule({ kind: 'group-together', name: '同集团归一位' }),
  ]
  const leaders = [{ ...industry, park: null }, trade]
  const enterprises = [
    ...many(2, 'i', { fields: ['装备'], group: '甲集团' }),
    enterprise('h1', { fields: ['装备'], grade: '困难' }),
    enterprise('h2', { fields: ['零售'], grade: '困难', park: '西园' }),
  ]
  const problem = aProblem({ leaders, enterprises, rules, balance: 0 })
  const result = answer(problem)

  test('is told before it is made: points, rules broken and reached, and who goes along', () => {
    expect(checkByHand(problem, result, { enterprise: 'h1', leader: 'trade' })).toMatchObject({
      from: 'industry',
      to: 'trade',
      scoreBefore: 52,
      scoreAfter: 0,
      score: -52,
      breaches: [
        { rule: 'hard', leader: 'trade', by: 1 },
        { rule: 'own-park', leader: 'trade', by: 1, byHand: true },
      ],
      sentences: [
        { code: 'score', sentence: '减 52 分。' },
        { code: 'rule-broken', sentence: '分管商贸副市长违反“困难户至多 1”，差 1 户。' },
        { code: 'rule-broken', sentence: '分管商贸副市长违反“只在本园区”，差 1 户。' },
      ],
    })
    expect(checkByHand(problem, result, { enterprise: 'i1', leader: 'trade' })?.goesWith).toEqual(['i2'])
  })

  test('that keeps the rules says so, and names those that are then at their bound', () => {
    const small = aProblem({ leaders: [industry, trade], enterprises: many(4, 'e'), rules: [most] })
    const even = answer(small)
    const moved = even.pairs.find((pair) => pair.leader === 'trade')!
    expect(checkByHand(small, even, { enterprise: moved.enterprise, leader: 'industry' })).toMatchObject({
      rules: [{ rule: 'most', before: 'met', after: 'at-bound' }],
      breaches: [],
      sentences: [
        { code: 'score', sentence: '得分不变。' },
        { code: 'rules-kept', sentence: '规则未违反。' },
      ],
    })
  })

  test('is kept and marked when all is shared out again, and what it breaks is reported', () => {
    const byHand = [{ enterprise: 'h1', leader: 'trade', reason: '' }]
    const again = answer({ ...problem, byHand })
    expect(pairOf(again, 'h1')).toMatchObject({ leader: 'trade', origin: 'by-hand' })
    expect(pairOf(again, 'h1')?.reasons[0]?.sentence).toBe('手改，还没写理由')
    expect(again.infeasible).toMatchObject([{ code: 'broken-by-hand', rules: ['own-park'], by: 1 }])
    expect(compareAllocations(result, again)).toMatchObject({
      moved: [
        { enterprise: 'h1', from: 'industry', to: 'trade', score: -52 },
        { enterprise: 'h2', from: 'trade', to: 'industry', score: -45 },
      ],
      unchanged: 2,
      loads: [],
      rules: [{ rule: 'own-park', before: 'met', after: 'broken' }],
      score: -97,
    })
  })

  test('of somebody unknown has no effect to tell', () => {
    expect(checkByHand(problem, result, { enterprise: 'nobody', leader: 'trade' })).toBeNull()
    expect(checkByHand(problem, result, { enterprise: 'h1', leader: 'nobody' })).toBeNull()
  })
})

test('two results are compared: enterprises that came, went and moved', () => {
  const before = answer(aProblem({ leaders: [industry, trade], enterprises: many(4, 'e') }))
  const after = answer(
    aProblem({ leaders: [industry, trade], enterprises: [...many(3, 'e'), enterprise('new', { fields: ['零售'] })] }),
  )
  const comparison = compareAllocations(before, after)
  expect(comparison.added).toEqual([{ enterprise: 'new', leader: 'trade' }])
  expect(comparison.removed.map(({ enterprise: id }) => id)).toEqual(['e4'])
  expect(comparison.score).toBe(40)
})

describe('a problem that is not sound is refused with what would be right', () => {
  const sound = { leaders: [industry, trade], enterprises: many(2, 'e') }
  const pair = { enterprise: 'e1', leader: 'trade', reason: '' }

  test.each<[code: string, field: string, problem: Parameters<typeof aProblem>[0]]>([
    ['no-leaders', 'leaders', { ...sound, leaders: [] }],
    ['duplicate-id', 'enterprises', { ...sound, enterprises: [...many(1, 'e'), ...many(1, 'e')] }],
    ['unknown-leader', 'byHand', { ...sound, byHand: [{ ...pair, leader: 'x' }] }],
    ['unknown-enterprise', 'byHand', { ...sound, byHand: [{ ...pair, enterprise: 'x' }] }],
    ['unknown-leader', 'rules', { ...sound, rules: [aRule({ kind: 'load', leaders: ['x'], max: 1 })] }],
    ['unknown-list', 'otherLists', { ...sound, rules: [aRule({ kind: 'no-overlap', list: '县级' })] }],
    ['hand-pair-twice', 'byHand', { ...sound, byHand: [pair, { ...pair, leader: 'industry' }] }],
    ['rule-not-declared', 'forbidden', { ...sound, forbidden: [pair] }],
    ['rule-declared-twice', 'rules', { ...sound, rules: ['a', 'b'].map((id) => aRule({ kind: 'own-park', id })) }],
    [
      'park-missing',
      'leaders',
      { ...sound, leaders: [leader('x')], rules: [aRule({ kind: 'own-park', everyLeader: true })] },
    ],
    ['bounds-crossed', 'load', { ...sound, rules: [aRule({ kind: 'load', min: 2, max: 1 })] }],
    ['not-a-count', 'load', { ...sound, rules: [aRule({ kind: 'load', max: 1.5 })] }],
    ['not-a-count', 'balance', { ...sound, balance: -1 }],
    ['points-too-large', 'score', { ...sound, balance: 1e15 }],
  ])('%s in %s', (code, field, problem) => {
    expect(allocate(aProblem(problem))).toEqual({
      ok: false,
      faults: [{ code, field, sentence: expect.stringMatching(/应/) as string }],
    })
  })
})

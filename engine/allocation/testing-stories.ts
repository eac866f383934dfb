/** Stories for property tests: small problems of all kinds. */
import fc from 'fast-check'
import { aProblem, aRule, enterprise, leader } from './testing.ts'
import type { AllocationProblem, Rule } from './types.ts'

/** Holds a property for many values, always the same ones. */
export function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 200): void {
  const asserting = fc.property(arbitrary, (value) => {
    property(value)
  })
  fc.assert(asserting, { seed: 20261012, numRuns })
}

const fields = fc.constantFrom('工业', '农业', '商贸')
const grades = fc.constantFrom('较好', '一般', '困难')
const parks = fc.constantFrom('东园', '西园', null)
const leaderIds = ['甲', '乙', '丙', '丁']
const enterpriseIds = ['a', 'b', 'c', 'd', 'e', 'f']

const bounds = fc
  .tuple(fc.option(fc.nat({ max: 3 }), { nil: undefined }), fc.option(fc.nat({ max: 3 }), { nil: undefined }))
  .map(([one, other]) => {
    const crossed = one !== undefined && other !== undefined && one > other
    return crossed ? { min: other, max: one } : { min: one, max: other }
  })
const loadRules = fc.array(
  fc.record({
    grade: fc.option(grades, { nil: undefined }),
    leaders: fc.option(fc.subarray(leaderIds.slice(0, 2), { minLength: 1 }), { nil: undefined }),
    bounds,
  }),
  { maxLength: 3 },
)

const rules: fc.Arbitrary<Rule[]> = fc
  .record({
    loads: loadRules,
    ownPark: fc.boolean(),
    together: fc.boolean(),
    optional: fc.boolean(),
  })
  .map(({ loads, ownPark, together, optional }) => [
    aRule({ kind: 'each-enterprise', leaders: optional ? 'at-most-one' : 'exactly-one' }),
    aRule({ kind: 'no-forbidden-pair' }),
    aRule({ kind: 'no-overlap', list: '县级' }),
    ...loads.map(({ bounds: between, ...rule }, index) =>
      aRule({ kind: 'load', id: `load-${index}`, ...rule, ...between }),
    ),
    ...(ownPark ? [aRule({ kind: 'own-park' })] : []),
    ...(together ? [aRule({ kind: 'group-together' })] : []),
  ])

/** Problems of two or three leaders and up to six enterprises. */
export const problems: fc.Arbitrary<AllocationProblem> = fc
  .record({
    leaders: fc.integer({ min: 2, max: 3 }),
    enterprises: fc.integer({ min: 1, max: 6 }),
    rules,
    balance: fc.nat({ max: 6 }),
  })
  .chain(({ leaders, enterprises, rules: declared, balance }) => {
    const [whom, what] = [leaderIds.slice(0, leaders), enterpriseIds.slice(0, enterprises)]
    const pair = fc.record({
      leader: fc.constantFrom(...whom),
      enterprise: fc.constantFrom(...what),
      reason: fc.constant('试'),
    })
    return fc
      .record({
        leaders: fc.tuple(...whom.map((id) => aLeader(id))),
        enterprises: fc.tuple(...what.map((id) => anEnterprise(id, whom))),
        byHand: fc.uniqueArray(pair, { maxLength: 1, selector: (each) => each.enterprise }),
        forbidden: fc.array(pair, { maxLength: 2 }),
        elsewhere: fc.subarray(what, { maxLength: 1 }),
      })
      .map(({ elsewhere, ...given }) =>
        aProblem({
          ...given,
          rules: declared.map((rule) => withLeaders(rule, whom)),
          balance,
          otherLists: { 县级: elsewhere },
        }),
      )
  })

function withLeaders(rule: Rule, known: readonly string[]): Rule {
  return rule.kind === 'load' && rule.leaders
    ? { ...rule, leaders: rule.leaders.filter((id) => known.includes(id)) }
    : rule
}

function aLeader(id: string) {
  return fc
    .record({
      portfolio: fc.uniqueArray(fields, { maxLength: 2 }),
      expertise: fc.dictionary(fields, fc.integer({ min: 0, max: 100 }), { maxKeys: 2 }),
      park: parks,
    })
    .map((changes) => leader(id, changes))
}

function anEnterprise(id: string, whom: readonly string[]) {
  return fc
    .record({
      fields: fc.uniqueArray(fields, { maxLength: 2 }),
      grade: fc.option(grades, { nil: null }),
      park: parks,
      group: fc.constantFrom(null, null, '一集团', '二集团'),
      previous: fc.option(fc.constantFrom(...whom), { nil: null }),
    })
    .map((changes) => enterprise(id, changes))
}

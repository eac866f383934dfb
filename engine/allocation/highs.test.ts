import { describe, expect, test, vi } from 'vitest'
import highsModule from 'highs'
import { allocate } from './allocate.ts'
import { missPoints, programmeOf } from './testing-programme.ts'
import { aCity, aProblem, aRule } from './testing.ts'
import type { CitySize } from './testing.ts'
import type { AllocationProblem, Rule } from './types.ts'

/** Searching takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

/** The package's types describe its CommonJS half; what is imported is the loader itself. */
const highs = await (highsModule as unknown as typeof highsModule.default)()

function bestByHighs(problem: AllocationProblem): number {
  const { text, constant } = programmeOf(problem)
  const { Status, ObjectiveValue } = highs.solve(text, { mip_rel_gap: 0 })
  expect(Status).toBe('Optimal')
  return Math.round(ObjectiveValue + constant)
}

const load = (id: string, bounds: object): Rule => aRule({ kind: 'load', id, ...bounds })
const together = aRule({ kind: 'group-together' })
const size = { leaders: 12, enterprises: 140, groups: 0 }

const cases: [name: string, rules: Rule[], city: CitySize][] = [
  ['no bounds', [], { ...size, seed: 1 }],
  [
    'loads and grades',
    [load('all', { min: 6, max: 13 }), load('hard', { grade: '困难', max: 2 })],
    { ...size, seed: 2 },
  ],
  ['an exact load of a grade', [load('good', { grade: '较好', min: 5, max: 5 })], { ...size, seed: 3 }],
  ['own park', [load('all', { min: 8 }), aRule({ kind: 'own-park' })], { ...size, parks: 3, seed: 4 }],
  [
    'bounds that cannot hold',
    [load('all', { max: 11 }), load('good', { grade: '较好', min: 7 })],
    { ...size, seed: 5 },
  ],
  [
    'groups',
    [load('all', { min: 8, max: 13 }), load('hard', { grade: '困难', max: 3 }), together],
    { ...size, groups: 6, seed: 6 },
  ],
  [
    'groups in tight bounds',
    [load('all', { min: 11, max: 12 }), load('hard', { grade: '困难', max: 2 }), together],
    { ...size, groups: 5, seed: 7 },
  ],
]

describe('[ZB-09] an independent solver finds nothing better', () => {
  test.each(cases)('with %s', (_, rules, city) => {
    const problem = aProblem({ ...aCity(city), rules })
    const found = allocate(problem)
    if (!found.ok) throw new Error('refused')
    expect(found.optimality.proven).toBe(true)
    expect(found.totals.objective - missPoints * found.missed).toBe(bestByHighs(problem))
  })
})

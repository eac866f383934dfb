// How long it takes to share 2,000 enterprises among 45 leaders, with all that the answer says beside the pairs, and to look
// at one change by hand. `npm run bench -- allocation [--json]`
import { allocate } from '../engine/allocation/allocate.ts'
import { checkByHand } from '../engine/allocation/check-by-hand.ts'
import { compareAllocations } from '../engine/allocation/compare-allocations.ts'
import { aCity, aProblem, aRule } from '../engine/allocation/testing.ts'
import type { AllocationProblem } from '../engine/allocation/types.ts'

const rounds = 3
const each = aRule({ kind: 'each-enterprise', leaders: 'exactly-one' })
const together = aRule({ kind: 'group-together' })
const load = (id: string, bounds: object) => aRule({ kind: 'load', id, ...bounds })

const loads = [each, load('all', { min: 30, max: 50 }), load('hard', { grade: '困难', max: 9 })]
const tight = [
  each,
  load('all', { min: 40, max: 45 }),
  load('hard', { grade: '困难', max: 8 }),
  load('good', { grade: '较好', min: 20 }),
]
const impossible = [each, load('all', { min: 40, max: 44 }), load('hard', { grade: '困难', max: 5 })]
const conflicting = [
  each,
  load('all', { max: 45 }),
  load('good', { grade: '较好', min: 22 }),
  load('fair', { grade: '一般', min: 15 }),
  load('hard', { grade: '困难', max: 8 }),
]
const city = { leaders: 45, enterprises: 2000, groups: 0 }

const cases: [name: string, problem: AllocationProblem][] = [
  ['无集团', aProblem({ ...aCity(city), rules: loads })],
  ['60 个集团归同一位', aProblem({ ...aCity({ ...city, groups: 60 }), rules: [...loads, together] })],
  ['上下限很紧，有集团', aProblem({ ...aCity({ ...city, groups: 60 }), rules: [...tight, together] })],
  [
    '各在本园区',
    aProblem({ ...aCity({ ...city, parks: 9 }), rules: [each, load('all', { min: 15 }), aRule({ kind: 'own-park' })] }),
  ],
  ['做不到：上限太小', aProblem({ ...aCity({ ...city, groups: 60 }), rules: [...impossible, together] })],
  ['做不到：几条相互冲突', aProblem({ ...aCity({ ...city, groups: 60 }), rules: [...conflicting, together] })],
]

function measure(name: string, problem: AllocationProblem) {
  const times: number[] = []
  let answer = allocate(problem)
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    answer = allocate(problem)
    times.push(performance.now() - start)
  }
  if (!answer.ok) throw new Error(answer.faults.map(({ sentence }) => sentence).join(''))
  const { pairs, totals, feasible, missed, optimality, infeasible } = answer
  const start = performance.now()
  checkByHand(problem, answer, { enterprise: pairs[0]?.enterprise ?? '', leader: pairs[1]?.leader ?? null })
  const checked = performance.now()
  compareAllocations(answer, answer)
  return {
    name,
    pairs: pairs.length,
    medianMs: Math.round(times.toSorted((a, b) => a - b)[1] ?? 0),
    slowestMs: Math.round(Math.max(...times)),
    checkByHandMs: Math.round(checked - start),
    compareMs: Math.round(performance.now() - checked),
    objective: totals.objective,
    proven: optimality.proven,
    gap: optimality.gap,
    feasible,
    missed,
    reasons: infeasible.map(({ code }) => code).join(' '),
  }
}

const figures = cases.map(([name, problem]) => measure(name, problem))
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)

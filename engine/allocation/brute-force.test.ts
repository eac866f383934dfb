import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { allocate } from './allocate.ts'
import { bestByBruteForce } from './testing-brute-force.ts'
import { check, problems } from './testing-stories.ts'
import type { AllocationResult } from './result-types.ts'
import type { AllocationProblem, LoadRule } from './types.ts'

/** Searching takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

function answer(problem: AllocationProblem): AllocationResult {
  const found = allocate(problem)
  if (!found.ok) throw new Error(found.faults.map(({ sentence }) => sentence).join(''))
  return found
}

const keptPairs = ({ pairs }: AllocationResult, { enterprises }: AllocationProblem): number =>
  pairs.filter(({ enterprise, leader }) => enterprises.find(({ id }) => id === enterprise)?.previous === leader).length

test('no way of sharing out is better: misses, objective and last year’s pairs', () => {
  check(
    problems,
    (problem) => {
      const found = answer(problem)
      const { missed, objective, kept } = bestByBruteForce(problem)
      expect({ missed: found.missed, objective: found.totals.objective }).toEqual({ missed, objective })
      expect(found.optimality).toEqual({ proven: true, bound: objective, gap: 0 })
      const tied = problem.scheme.rules.every(({ kind }) => kind !== 'group-together')
      if (tied) expect(keptPairs(found, problem)).toBe(kept)
    },
    500,
  )
})

test('what loosening one bound would change is what it does change', () => {
  const withoutGroups = problems.filter(({ scheme }) => scheme.rules.every(({ kind }) => kind !== 'group-together'))
  check(withoutGroups, (problem) => {
    const { rules, missed, totals } = answer(problem)
    for (const { rule: id, loosened } of rules) {
      for (const { side, to, objective, mends } of loosened) {
        const changed = problem.scheme.rules.map((rule) => (rule.id === id ? { ...rule, [side]: to } : rule))
        const after = bestByBruteForce({ ...problem, scheme: { ...problem.scheme, rules: changed } })
        expect({ mends, objective }).toEqual({
          mends: missed - after.missed,
          objective: after.objective - totals.objective,
        })
      }
    }
  })
})

test('what loosening one leader’s bound would gain is what it does gain', () => {
  const withoutGroups = problems.filter(({ scheme }) => scheme.rules.every(({ kind }) => kind !== 'group-together'))
  check(withoutGroups, (problem) => {
    const { rules, missed, totals } = answer(problem)
    for (const { rule: id, leader, side, bound, gain, mends } of rules.flatMap(({ atBound }) => atBound)) {
      const changed = problem.scheme.rules.flatMap((rule) =>
        rule.id === id ? apart(problem, rule as LoadRule, leader, side, bound) : [rule],
      )
      const after = bestByBruteForce({ ...problem, scheme: { ...problem.scheme, rules: changed } })
      expect({ mends, gain }).toEqual({ mends: missed - after.missed, gain: after.objective - totals.objective })
    }
  })
})

/** A rule with one looser bound for one leader. */
function apart(
  { leaders }: AllocationProblem,
  rule: LoadRule,
  leader: string,
  side: 'min' | 'max',
  bound: number,
): LoadRule[] {
  const others = (rule.leaders ?? leaders.map(({ id }) => id)).filter((id) => id !== leader)
  const looser = side === 'max' ? bound + 1 : bound - 1
  return [
    { ...rule, leaders: others },
    { ...rule, id: `${rule.id}-apart`, leaders: [leader], [side]: looser },
  ]
}

test('the order in which leaders, enterprises and rules are given changes nothing', () => {
  const shuffled = problems.chain((problem) =>
    fc.record({
      problem: fc.constant(problem),
      leaders: fc.shuffledSubarray([...problem.leaders], { minLength: problem.leaders.length }),
      enterprises: fc.shuffledSubarray([...problem.enterprises], { minLength: problem.enterprises.length }),
    }),
  )
  check(shuffled, ({ problem, leaders, enterprises }) => {
    const places = ({ pairs }: AllocationResult) =>
      Object.fromEntries(pairs.map(({ enterprise, leader, runnerUp }) => [enterprise, [leader, runnerUp]]))
    expect(places(answer({ ...problem, leaders, enterprises }))).toEqual(places(answer(problem)))
  })
})

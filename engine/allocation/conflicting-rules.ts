import { buildModel } from './model.ts'
import { solve } from './solve.ts'
import type { AllocationProblem, Rule } from './types.ts'

const trialSteps = 200

/**
 * A smallest set of rules that cannot hold together, smallest in that none of them can be spared: each rule in turn is left
 * out, and stays out when the rest still cannot hold. Empty when all can.
 */
export function conflictingRules(problem: AllocationProblem): readonly Rule[] {
  const cannotHold = (rules: readonly Rule[]): boolean => missedWith(problem, rules) > 0
  const { rules } = problem.scheme
  if (!cannotHold(rules)) return []
  const needed = rules.reduce((left, rule) => {
    const rest = left.filter((each) => each !== rule || rule.kind === 'each-enterprise')
    return rest.length < left.length && cannotHold(rest) ? rest : left
  }, rules)
  return needed.filter(({ kind }) => kind !== 'each-enterprise')
}

function missedWith(problem: AllocationProblem, rules: readonly Rule[]): number {
  return solve(buildModel({ ...problem, scheme: { ...problem.scheme, rules } }), trialSteps).value.missed
}

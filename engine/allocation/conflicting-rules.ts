import { buildModel } from './model.ts'
import { solve } from './solve.ts'
import type { AllocationProblem, Rule } from './types.ts'

const trialSteps = 200

/** Rules that cannot hold together, and whether what was decided by hand is to blame with them. */
export interface Conflict {
  readonly rules: readonly Rule[]
  readonly handsBind: boolean
}

/**
 * A smallest set of rules that cannot hold together, smallest in that none of them can be spared: each rule in turn is left
 * out, and stays out when the rest still cannot hold. Empty when all can.
 */
export function conflictingRules(problem: AllocationProblem): Conflict {
  const cannotHold = (rules: readonly Rule[]): boolean => missedWith(problem, rules) > 0
  const { rules } = problem.scheme
  if (!cannotHold(rules)) return { rules: [], handsBind: false }
  const needed = rules.reduce((left, rule) => {
    const rest = left.filter((each) => each !== rule || rule.kind === 'each-enterprise')
    return rest.length < left.length && cannotHold(rest) ? rest : left
  }, rules)
  const handsBind = problem.byHand.length > 0 && missedWith({ ...problem, byHand: [] }, needed) === 0
  return { rules: needed.filter(({ kind }) => kind !== 'each-enterprise'), handsBind }
}

function missedWith(problem: AllocationProblem, rules: readonly Rule[]): number {
  return solve(buildModel({ ...problem, scheme: { ...problem.scheme, rules } }), trialSteps).value.missed
}

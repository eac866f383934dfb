import { auditRules } from './audit-rules.ts'
import { describeLoads } from './describe-loads.ts'
import { describePairs } from './describe-pairs.ts'
import type { Placement } from './holdings.ts'
import { totalsOf } from './totals.ts'
import type { AllocationResult, AtBound, RuleAudit, RuleState } from './result-types.ts'
import type { AllocationProblem } from './types.ts'

/**
 * How a placement stands that was made from a computed one by hand: nothing is moved. What only the solver knows is taken
 * over from the computed result: why rules cannot all hold, and, where a rule stands as it did, what loosening it would do.
 */
export function reviewPlacement(
  problem: AllocationProblem,
  placement: Placement,
  computed: AllocationResult,
): AllocationResult {
  const audits = auditRules(problem, placement)
  const rules = audits.map((audit) => withGains(audit, computed))
  const pairs = describePairs(problem, placement)
  const atBound = rules.flatMap((rule) => rule.atBound)
  const { totals, balance } = totalsOf(problem, placement)
  return {
    feasible: audits.every(({ state }) => state !== 'broken'),
    missed: audits.flatMap(({ breaches }) => breaches).reduce((sum, { by }) => sum + by, 0),
    pairs,
    leftOut: computed.leftOut.filter(({ enterprise }) => !placement.has(enterprise)),
    loads: describeLoads(problem, placement, pairs, atBound),
    rules,
    totals,
    balance,
    optimality: computed.optimality,
    infeasible: computed.infeasible,
  }
}

function withGains(audit: RuleAudit, { rules }: AllocationResult): RuleState {
  const known = rules.find(({ rule }) => rule === audit.rule)
  const gainOf = ({ leader, side }: RuleAudit['atBound'][number]): Pick<AtBound, 'gain' | 'mends'> => {
    const same = known?.atBound.find((each) => each.leader === leader && each.side === side)
    return { gain: same?.gain ?? 0, mends: same?.mends ?? 0 }
  }
  return {
    ...audit,
    atBound: audit.atBound.map((standing) => ({ ...standing, ...gainOf(standing) })),
    loosened: known?.state === audit.state ? known.loosened : [],
  }
}

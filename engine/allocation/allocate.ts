import { auditRules } from './audit-rules.ts'
import { boundGains } from './bound-gains.ts'
import { checkProblem } from './check-problem.ts'
import { describeLoads } from './describe-loads.ts'
import { describePairs } from './describe-pairs.ts'
import { explainInfeasible } from './explain-infeasible.ts'
import type { Flow } from './flow.ts'
import type { Value } from './flow-value.ts'
import type { Placement } from './holdings.ts'
import { loosenRule } from './loosen-rules.ts'
import { onOtherLists, ruleOf } from './may-take.ts'
import { buildModel } from './model.ts'
import { placementOf } from './placement-of.ts'
import { solve } from './solve.ts'
import type { Solution } from './solve.ts'
import { totalsOf } from './totals.ts'
import type { AllocationAnswer, LeftOut, Optimality, RuleAudit, RuleState } from './result-types.ts'
import type { AllocationProblem, LoadRule } from './types.ts'

/** How many tries the search for groups that stay together may take. */
const defaultSteps = 2000

/**
 * Shares enterprises out among leaders. Rules come first: where they cannot all hold, as few enterprises as possible miss
 * them, and the answer says why. Then the objective is as large as can be, then as many of last year's pairs are kept as
 * can be. The same problem has the same answer, in whatever order it is given.
 */
export function allocate(problem: AllocationProblem, { steps = defaultSteps } = {}): AllocationAnswer {
  const faults = checkProblem(problem)
  if (faults.length > 0) return { ok: false, faults }
  const solution = solve(buildModel(problem), steps)
  const placement = placementOf(solution.flow)
  const audits = auditRules(problem, placement)
  const rules = describeRules(problem, solution.flow, audits)
  const pairs = describePairs(problem, placement)
  const { totals, balance } = totalsOf(problem, placement)
  return {
    ok: true,
    feasible: audits.every(({ state }) => state !== 'broken'),
    missed: solution.value.missed,
    pairs,
    leftOut: leftOutOf(problem, placement),
    loads: describeLoads(
      problem,
      placement,
      pairs,
      rules.flatMap(({ atBound }) => atBound),
    ),
    rules,
    totals,
    balance,
    optimality: optimalityOf(solution, totals.objective),
    infeasible: explainInfeasible(problem, placement, audits),
  }
}

function describeRules(problem: AllocationProblem, flow: Flow, audits: readonly RuleAudit[]): readonly RuleState[] {
  const loads = new Map(problem.scheme.rules.filter((rule) => rule.kind === 'load').map((rule) => [rule.id, rule]))
  const gains = Map.groupBy(
    boundGains(
      flow,
      audits.flatMap(({ atBound }) => atBound),
      loads,
    ),
    ({ rule }) => rule,
  )
  return audits.map((audit) => {
    const rule = loads.get(audit.rule)
    const loosened = rule ? loosenRule(problem, flow, rule, sidesOf(rule, audit)) : []
    return { ...audit, atBound: gains.get(audit.rule) ?? [], loosened }
  })
}

/** The sides of a rule at which leaders stand or which they miss. */
function sidesOf({ min = 0, max }: LoadRule, { atBound, breaches }: RuleAudit): readonly ('min' | 'max')[] {
  const sides = (['min', 'max'] as const).filter((side) => (side === 'min' ? min > 0 : max !== undefined))
  return sides.filter((side) => breaches.length > 0 || atBound.some((each) => each.side === side))
}

function leftOutOf(problem: AllocationProblem, placement: Placement): readonly LeftOut[] {
  const elsewhere = onOtherLists(problem)
  const each = ruleOf(problem.scheme.rules, 'each-enterprise')
  const because = each?.leaders === 'at-most-one' ? 'at-most-one' : 'no-leader-possible'
  return problem.enterprises
    .filter(({ id }) => !placement.has(id))
    .map(({ id }) => {
      const rule = elsewhere.get(id)
      return rule === undefined
        ? { enterprise: id, because, rule: each?.id ?? null }
        : { enterprise: id, because: 'other-list', rule }
    })
}

/** The bound as an objective. A better answer may miss fewer bounds instead: then no objective bounds it. */
function optimalityOf({ flow, value, bound, proven }: Solution, objective: number): Optimality {
  if (proven) return { proven, bound: objective, gap: 0 }
  const points = ({ cost }: Value): number => -cost / flow.model.pointCost
  const gap = Math.max(0, Math.ceil(points(bound) - points(value) - 1e-9))
  return { proven, bound: objective + gap, gap }
}

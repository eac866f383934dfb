import { copyFlow } from './flow.ts'
import type { Flow } from './flow.ts'
import { valueOf } from './flow-value.ts'
import { loadArc } from './load-arc.ts'
import type { LoadArc } from './load-arc.ts'
import { appliesTo, penaltiesOf } from './penalties.ts'
import { placementOf } from './placement-of.ts'
import { sendUnit } from './put-in.ts'
import { totalsOf } from './totals.ts'
import type { Loosened, Standing } from './result-types.ts'
import type { AllocationProblem, LoadRule } from './types.ts'

type Side = Standing['side']

/** What a bound one looser for every leader would change, groups staying where they are. */
export function loosenRule(
  problem: AllocationProblem,
  flow: Flow,
  rule: LoadRule,
  sides: readonly Side[],
): readonly Loosened[] {
  const before = totalsOf(problem, placementOf(flow)).totals
  return sides.map((side) => {
    const bound = rule[side] ?? 0
    const to = side === 'max' ? bound + 1 : bound - 1
    const other = shareOutAnew(problem, flow, { ...rule, [side]: to }, side)
    const after = totalsOf(problem, placementOf(other)).totals
    return {
      side,
      to,
      score: after.score - before.score,
      objective: after.objective - before.objective,
      matched: after.matched - before.matched,
      moved: flow.placeOf.filter((place, index) => place !== other.placeOf[index]).length,
      mends: valueOf(flow).missed - valueOf(other).missed,
    }
  })
}

/**
 * The flow under a loosened bound. Arcs that became so cheap that they should be used carry one unit more, which is then
 * sent back the cheapest way, perhaps by the same arc: so the flow is optimal again, and no more is moved than must be.
 */
function shareOutAnew({ scheme }: AllocationProblem, known: Flow, loosened: LoadRule, side: Side): Flow {
  const { leaders, classes, enterprises } = known.model
  const rules = scheme.rules.map((rule) => (rule.id === loosened.id ? loosened : rule))
  const flow = copyFlow(known, penaltiesOf(rules, leaders, classes, enterprises.length))
  const arcs = leaders
    .map((leader, place) => ({ leader, arc: loadArc(flow, place, loosened.grade) }))
    .filter(({ leader, arc }) => appliesTo(loosened, leader.id) && isDrawn(flow, arc, side))
    .map(({ arc }) => arc)
  for (const arc of arcs) arc.addToLoad(side === 'max' ? 1 : -1)
  for (const { from, to } of arcs) {
    if (side === 'max') sendUnit(flow, to, from)
    else sendUnit(flow, from, to)
  }
  return flow
}

/** Whether one unit more (or one fewer) on an arc would now pay. */
function isDrawn({ potential }: Flow, { from, to, load, step }: LoadArc, side: Side): boolean {
  const slope = (potential[from] ?? 0) - (potential[to] ?? 0)
  return side === 'max' ? step(load()) + slope < 0 : load() > 0 && -step(load() - 1) - slope < 0
}

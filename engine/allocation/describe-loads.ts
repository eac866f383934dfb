import { holdingsOf } from './holdings.ts'
import type { Placement } from './holdings.ts'
import type { AtBound, LeaderLoad, Pair } from './result-types.ts'
import { matchedField } from './score-pair.ts'
import type { AllocationProblem } from './types.ts'

/** How the leaders stand, in the order in which they were given. */
export function describeLoads(
  problem: AllocationProblem,
  placement: Placement,
  pairs: readonly Pair[],
  atBound: readonly AtBound[],
): readonly LeaderLoad[] {
  const holdings = holdingsOf(problem.leaders, problem.enterprises, placement)
  const byLeader = Map.groupBy(pairs, ({ leader }) => leader)
  return problem.leaders.map((leader) => {
    const held = holdings.get(leader.id) ?? []
    const own = byLeader.get(leader.id) ?? []
    const grades = Map.groupBy(held, ({ grade }) => grade ?? '')
    return {
      leader: leader.id,
      total: held.length,
      byGrade: Object.fromEntries([...grades].map(([grade, { length }]) => [grade, length])),
      score: own.reduce((sum, { score }) => sum + score, 0),
      matched: held.filter((enterprise) => matchedField(leader, enterprise) !== undefined).length,
      kept: own.filter(({ origin }) => origin === 'kept').length,
      byHand: own.filter(({ origin }) => origin === 'by-hand').length,
      atBound: atBound.filter((each) => each.leader === leader.id),
    }
  })
}

import { holdingsOf } from './holdings.ts'
import type { Placement } from './holdings.ts'
import { sharedOut } from './model.ts'
import { matchedField, scoreOf } from './score-pair.ts'
import type { Balance, Origin, Totals } from './result-types.ts'
import type { AllocationProblem, Enterprise } from './types.ts'

/** What a placement adds up to, and how even it is. */
export function totalsOf(problem: AllocationProblem, placement: Placement): { totals: Totals; balance: Balance } {
  const { scheme, leaders, enterprises } = problem
  const byHand = new Set(problem.byHand.map(({ enterprise }) => enterprise))
  const holdings = holdingsOf(leaders, enterprises, placement)
  const origins: Record<Origin, number> = { kept: 0, moved: 0, new: 0, 'by-hand': 0 }
  let [score, matched] = [0, 0]
  for (const leader of leaders) {
    for (const enterprise of holdings.get(leader.id) ?? []) {
      score += scoreOf(scheme.score, leader, enterprise)
      matched += Number(matchedField(leader, enterprise) !== undefined)
      origins[originOf(enterprise, leader.id, byHand)] += 1
    }
  }
  const balance = balanceOf(
    problem,
    [...holdings.values()].map(({ length }) => length),
  )
  const { kept, moved, new: fresh } = origins
  const count = kept + moved + fresh + origins['by-hand']
  const objective = score - balance.penalty
  return {
    totals: { enterprises: count, score, objective, matched, kept, moved, new: fresh, byHand: origins['by-hand'] },
    balance,
  }
}

/** Whether an enterprise stays with last year's leader. What a hand decided is its own origin, also when it stays. */
export function originOf({ id, previous }: Enterprise, leader: string, byHand: ReadonlySet<string>): Origin {
  if (byHand.has(id)) return 'by-hand'
  if (previous == null) return 'new'
  return previous === leader ? 'kept' : 'moved'
}

/** The points lost for loads that are not the even share. */
function balanceOf(problem: AllocationProblem, loads: readonly number[]): Balance {
  const share = Math.floor(sharedOut(problem).length / problem.leaders.length)
  const penalty = loads.reduce((sum, load) => sum + problem.scheme.balance.points * (load - share) ** 2, 0)
  const total = loads.reduce((sum, load) => sum + load, 0)
  return { least: Math.min(...loads), most: Math.max(...loads), mean: total / loads.length, penalty }
}

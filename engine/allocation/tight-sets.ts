import { holdingsOf } from './holdings.ts'
import type { Placement } from './holdings.ts'
import { mayTake } from './may-take.ts'
import { appliesTo } from './penalties.ts'
import type { RuleAudit } from './result-types.ts'
import type { AllocationProblem, Enterprise, Leader, LoadRule } from './types.ts'

/** Leaders among whom a bound cannot be helped: nobody outside could give to them, or take from them. */
export interface TightSet {
  readonly side: 'short' | 'over'
  readonly leaders: readonly string[]
  /** Their enterprises that the rule counts. */
  readonly enterprises: readonly string[]
  /** What the rule asks of them together: at least so many when short, at most when over. */
  readonly bound: number
  /** By how many enterprises the rule is missed among them. */
  readonly missed: number
}

/**
 * Gathers around each leader who misses a bound all those who could help: who has an enterprise that a leader already in
 * the set may take (when short), or may take one that such a leader has (when over).
 */
export function tightSets(
  problem: AllocationProblem,
  placement: Placement,
  rule: LoadRule,
  { breaches }: RuleAudit,
): readonly TightSet[] {
  const holdings = countedHoldings(problem, placement, rule)
  const has = (leader: string): number => holdings.get(leader)?.length ?? 0
  const sets: TightSet[] = []
  for (const side of ['short', 'over'] as const) {
    const bound = (leader: Leader): number => boundOf(rule, leader.id, side)
    const missed = breaches.filter(
      ({ leader }) => has(leader ?? '') < boundOf(rule, leader ?? '', 'short') === (side === 'short'),
    )
    const open = new Set(missed.map(({ leader }) => leader ?? ''))
    while (open.size > 0) {
      const leaders = gather(problem, holdings, side, [...open].slice(0, 1))
      for (const { id } of leaders) open.delete(id)
      const ids = leaders.map(({ id }) => id)
      sets.push({
        side,
        leaders: ids,
        enterprises: ids.flatMap((id) => (holdings.get(id) ?? []).map((enterprise) => enterprise.id)),
        bound: leaders.reduce((sum, leader) => sum + bound(leader), 0),
        missed: missed.filter(({ leader }) => ids.includes(leader ?? '')).reduce((sum, { by }) => sum + by, 0),
      })
    }
  }
  return sets
}

function boundOf(rule: LoadRule, leader: string, side: TightSet['side']): number {
  if (side === 'short') return appliesTo(rule, leader) ? (rule.min ?? 0) : 0
  return appliesTo(rule, leader) ? (rule.max ?? Infinity) : Infinity
}

function countedHoldings(problem: AllocationProblem, placement: Placement, { grade }: LoadRule) {
  const counted = problem.enterprises.filter((each) => grade === undefined || each.grade === grade)
  return holdingsOf(problem.leaders, counted, placement)
}

function gather(
  problem: AllocationProblem,
  holdings: ReadonlyMap<string, readonly Enterprise[]>,
  side: TightSet['side'],
  first: readonly string[],
): readonly Leader[] {
  const may = mayTake(problem)
  const fixed = new Set(problem.byHand.map(({ enterprise }) => enterprise))
  const movable = (leader: Leader): readonly Enterprise[] =>
    (holdings.get(leader.id) ?? []).filter(({ id }) => !fixed.has(id))
  const gives = (from: Leader, to: Leader): boolean => movable(from).some((enterprise) => may(to, enterprise))
  const set = problem.leaders.filter(({ id }) => first.includes(id))
  for (const member of set) {
    for (const leader of problem.leaders) {
      if (set.includes(leader)) continue
      if (side === 'short' ? gives(leader, member) : gives(member, leader)) set.push(leader)
    }
  }
  return set
}

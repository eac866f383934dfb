import { ruleOf } from './may-take.ts'
import type { AllocationProblem, Enterprise, Leader } from './types.ts'

/**
 * The groups that can be kept together: those of two or more enterprises with a leader all of them may go to. Of a group
 * of which one was decided by hand, all follow; one that hands have split, or that no leader may have whole, is not kept,
 * and the audit says so. In `cost` the members of a kept group keep only the leaders all may go to.
 */
export function keptGroups(
  { scheme }: AllocationProblem,
  leaders: readonly Leader[],
  enterprises: readonly Enterprise[],
  cost: Float64Array,
): readonly (readonly number[])[] {
  if (!ruleOf(scheme.rules, 'group-together')) return []
  const places = leaders.length + 1
  const members = Map.groupBy(enterprises.keys(), (index) => enterprises[index]?.group ?? null)
  members.delete(null)
  const mayAllGoTo = (group: readonly number[], place: number): boolean =>
    group.every((index) => cost[index * places + place] !== Infinity)
  const kept = [...members.values()].filter(
    (group) => group.length > 1 && leaders.some((_, place) => mayAllGoTo(group, place)),
  )
  for (const group of kept) {
    const closed = Array.from({ length: places }, (_, place) => place).filter((place) => !mayAllGoTo(group, place))
    for (const index of group) for (const place of closed) cost[index * places + place] = Infinity
  }
  return kept
}

/**
 * Spreads the cost of a group evenly over its members, leader by leader. Together they cost the same wherever they go as
 * one; apart they have no reason to go different ways but the bounds. So the flow, which may part them, seldom does, and
 * what it finds is a bound for all answers that do not.
 */
export function shareGroupCosts(groups: readonly (readonly number[])[], cost: Float64Array, places: number): void {
  for (const group of groups) {
    for (let place = 0; place < places; place += 1) {
      const total = group.reduce((sum, index) => sum + (cost[index * places + place] ?? 0), 0)
      if (total === Infinity) continue
      group.forEach((index, rank) => {
        cost[index * places + place] = Math.floor((total + rank) / group.length)
      })
    }
  }
}

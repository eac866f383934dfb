import type { AllocationProblem, Enterprise, Leader, Rule, RuleKind } from './types.ts'

/** Answers whether the rules let a leader take an enterprise, apart from how many there are. */
export type MayTake = (leader: Leader, enterprise: Enterprise) => boolean

/** The rule of a kind that a scheme declares at most once. */
export function ruleOf<K extends RuleKind>(rules: readonly Rule[], kind: K): Extract<Rule, { kind: K }> | undefined {
  return rules.find((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind)
}

/** Rules on single pairs: own park, forbidden pairs. Pairs decided by hand are not asked. */
export function mayTake({ scheme, forbidden }: AllocationProblem): MayTake {
  const ownPark = ruleOf(scheme.rules, 'own-park') !== undefined
  const forbiddenPairs = new Set(forbidden.map(({ enterprise, leader }) => pairKey(leader, enterprise)))
  return (leader, enterprise) => {
    if (ownPark && !inOwnPark(leader, enterprise)) return false
    return forbiddenPairs.size === 0 || !forbiddenPairs.has(pairKey(leader.id, enterprise.id))
  }
}

/** A leader without a park may have enterprises of any. */
export function inOwnPark(leader: Leader, enterprise: Enterprise): boolean {
  return leader.park == null || leader.park === enterprise.park
}

/** Enterprises that another list has, by the rule that leaves them out. */
export function onOtherLists({ scheme, otherLists }: AllocationProblem): ReadonlyMap<string, string> {
  return new Map(
    scheme.rules
      .filter((rule) => rule.kind === 'no-overlap')
      .flatMap((rule) => (otherLists[rule.list] ?? []).map((enterprise) => [enterprise, rule.id] as const)),
  )
}

function pairKey(leader: string, enterprise: string): string {
  return `${leader}\n${enterprise}`
}

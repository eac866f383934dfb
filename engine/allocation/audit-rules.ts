import { groupsOf, holdingsOf } from './holdings.ts'
import type { Placement } from './holdings.ts'
import { inOwnPark } from './may-take.ts'
import { sharedOut } from './model.ts'
import { appliesTo, missedBy } from './penalties.ts'
import type { Breach, RuleAudit, Standing } from './result-types.ts'
import type { AllocationProblem, Enterprise, Leader, LoadRule, Rule, RuleKind } from './types.ts'

/** A placement with what the rules ask of it. */
interface Case {
  readonly problem: AllocationProblem
  readonly placement: Placement
  readonly shared: readonly Enterprise[]
  readonly holdings: ReadonlyMap<string, readonly Enterprise[]>
  readonly byHand: ReadonlySet<string>
}

/** How each rule stands in a placement, whoever made it: it is looked at without the solver. */
export function auditRules(problem: AllocationProblem, placement: Placement): readonly RuleAudit[] {
  const { leaders, enterprises, byHand } = problem
  const given: Case = {
    problem,
    placement,
    shared: sharedOut(problem),
    holdings: holdingsOf(leaders, enterprises, placement),
    byHand: new Set(byHand.map(({ enterprise }) => enterprise)),
  }
  return problem.scheme.rules.map((rule) => {
    const { holds, of, breaches, atBound = [] } = (auditOf[rule.kind] as Audit<Rule>)(rule, given)
    const state = breaches.length > 0 ? 'broken' : atBound.length > 0 ? 'at-bound' : 'met'
    return { rule: rule.id, state, holds, of, breaches, atBound }
  })
}

interface Findings {
  readonly holds: number
  readonly of: number
  readonly breaches: readonly Breach[]
  readonly atBound?: readonly Standing[]
}

type Audit<R extends Rule> = (rule: R, given: Case) => Findings

const auditOf: { readonly [K in RuleKind]: Audit<Extract<Rule, { kind: K }>> } = {
  'each-enterprise': (rule, { shared, placement }) => {
    const without = shared.filter(({ id }) => !placement.has(id))
    const wrong = rule.leaders === 'exactly-one' ? without : []
    return { holds: shared.length - wrong.length, of: shared.length, breaches: breachOf(rule, null, wrong, false) }
  },
  load: auditLoad,
  'own-park': (rule, given) => auditPairs(rule, given, inOwnPark),
  'no-forbidden-pair': (rule, given) => {
    const pairs = new Set(given.problem.forbidden.map(({ leader, enterprise }) => `${leader}\n${enterprise}`))
    const found = auditPairs(rule, given, (leader, { id }) => !pairs.has(`${leader.id}\n${id}`))
    const wrong = found.of - found.holds
    return { ...found, of: pairs.size, holds: pairs.size - wrong }
  },
  'no-overlap': (rule, { problem, placement, byHand }) => {
    const listed = new Set(problem.otherLists[rule.list])
    const wrong = problem.enterprises.filter(({ id }) => listed.has(id) && placement.has(id))
    const of = problem.enterprises.length
    return {
      holds: of - wrong.length,
      of,
      breaches: breachOf(
        rule,
        null,
        wrong,
        wrong.every(({ id }) => byHand.has(id)),
      ),
    }
  },
  'group-together': (rule, { shared, placement, byHand }) => {
    const groups = [...groupsOf(shared).values()]
    const breaches = groups.flatMap((members) => {
      const sizes = [...Map.groupBy(members, ({ id }) => placement.get(id)).values()].map(({ length }) => length)
      if (sizes.length === 1) return []
      const enterprises = members.map(({ id }) => id)
      const by = members.length - Math.max(...sizes)
      return [{ rule: rule.id, leader: null, enterprises, by, byHand: enterprises.some((id) => byHand.has(id)) }]
    })
    return { holds: groups.length - breaches.length, of: groups.length, breaches }
  },
}

function auditLoad(rule: LoadRule, { problem, holdings, byHand }: Case): Findings {
  const leaders = problem.leaders.filter(({ id }) => appliesTo(rule, id))
  const breaches: Breach[] = []
  const atBound: Standing[] = []
  for (const { id } of leaders) {
    const counted = (holdings.get(id) ?? []).filter(({ grade }) => rule.grade === undefined || grade === rule.grade)
    const by = missedBy(rule, counted.length)
    if (by > 0) {
      const hands = counted.filter((each) => byHand.has(each.id)).length
      const over = counted.length > (rule.max ?? Infinity)
      const enterprises = over ? counted.map((each) => each.id) : []
      breaches.push({ rule: rule.id, leader: id, enterprises, by, byHand: over && hands > (rule.max ?? Infinity) })
    }
    for (const side of ['min', 'max'] as const) {
      const bound = rule[side]
      if (bound === counted.length && (side === 'max' || bound > 0))
        atBound.push({ rule: rule.id, leader: id, side, bound })
    }
  }
  return { holds: leaders.length - breaches.length, of: leaders.length, breaches, atBound }
}

/** Pairs that may not be, leader by leader. */
function auditPairs(
  rule: Rule,
  { problem, holdings, byHand }: Case,
  may: (leader: Leader, enterprise: Enterprise) => boolean,
): Findings {
  let of = 0
  const breaches = problem.leaders.flatMap((leader) => {
    const held = holdings.get(leader.id) ?? []
    of += held.length
    const wrong = held.filter((enterprise) => !may(leader, enterprise))
    return breachOf(
      rule,
      leader.id,
      wrong,
      wrong.every(({ id }) => byHand.has(id)),
    )
  })
  return { holds: of - breaches.reduce((sum, { by }) => sum + by, 0), of, breaches }
}

function breachOf(rule: Rule, leader: string | null, wrong: readonly Enterprise[], byHand: boolean): readonly Breach[] {
  if (wrong.length === 0) return []
  return [{ rule: rule.id, leader, enterprises: wrong.map(({ id }) => id), by: wrong.length, byHand }]
}

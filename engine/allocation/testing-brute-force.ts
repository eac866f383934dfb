/** A second opinion on small problems: every way of sharing out is looked at. It shares no code with the engine. */
import type { AllocationProblem, Enterprise, Leader } from './types.ts'

/** The worth of the best way: the fewest misses, then the largest objective, then the most of last year's pairs. */
export interface BestWay {
  readonly missed: number
  readonly objective: number
  readonly kept: number
}

type Way = readonly (Leader | null)[]

/** The best of all ways, and how many are as good as it. */
export function bestByBruteForce(problem: AllocationProblem): BestWay {
  const enterprises = shared(problem)
  const choices = enterprises.map((enterprise) => choicesOf(problem, enterprise))
  const groups = Object.values(Object.groupBy(enterprises.keys(), (index) => enterprises[index]?.group ?? ''))
  const together = groups.flatMap((members = []) => {
    const [first = 0] = members
    const common = (choices[first] ?? []).filter(
      (choice) => choice && members.every((each) => choices[each]?.includes(choice)),
    )
    const counts = kindIn(problem, 'group-together') && enterprises[first]?.group != null && common.length > 0
    return counts ? [members] : []
  })
  let best: BestWay | null = null
  for (const way of waysOf(choices)) {
    if (together.some((members) => members.some((each) => way[each] !== way[members[0] ?? 0]))) continue
    const worth = worthOf(problem, enterprises, way)
    if (!best || isBetter(worth, best)) best = worth
  }
  if (!best) throw new Error('no way at all')
  return best
}

function isBetter(one: BestWay, other: BestWay): boolean {
  if (one.missed !== other.missed) return one.missed < other.missed
  if (one.objective !== other.objective) return one.objective > other.objective
  return one.kept > other.kept
}

function worthOf(problem: AllocationProblem, enterprises: readonly Enterprise[], way: Way): BestWay {
  const { scheme, leaders } = problem
  const share = Math.floor(enterprises.length / leaders.length)
  let [missed, objective, kept] = [0, 0, 0]
  way.forEach((leader, index) => {
    const enterprise = enterprises[index]
    if (!leader || !enterprise) return
    objective += points(problem, leader, enterprise)
    kept += enterprise.previous === leader.id ? 1 : 0
  })
  for (const leader of leaders) {
    const held = enterprises.filter((_, index) => way[index] === leader)
    objective -= scheme.balance.points * (held.length - share) * (held.length - share)
    for (const rule of scheme.rules) {
      if (rule.kind !== 'load' || (rule.leaders && !rule.leaders.includes(leader.id))) continue
      const count = held.filter(({ grade }) => !rule.grade || grade === rule.grade).length
      if (rule.min !== undefined && count < rule.min) missed += rule.min - count
      if (rule.max !== undefined && count > rule.max) missed += count - rule.max
    }
  }
  return { missed, objective, kept }
}

function points({ scheme }: AllocationProblem, leader: Leader, enterprise: Enterprise): number {
  return scheme.score.reduce((sum, part) => {
    if (part.for === 'kept') return sum + (enterprise.previous === leader.id ? part.points : 0)
    if (part.for === 'same-park') return sum + (enterprise.park && enterprise.park === leader.park ? part.points : 0)
    if (part.for === 'portfolio')
      return sum + (enterprise.fields.some((each) => leader.portfolio.includes(each)) ? part.points : 0)
    const known = enterprise.fields.map((field) => leader.expertise?.[field] ?? 0)
    return sum + Math.floor((part.points * Math.max(0, ...known)) / 100)
  }, 0)
}

function shared({ enterprises, scheme, otherLists, byHand }: AllocationProblem): readonly Enterprise[] {
  const elsewhere = scheme.rules.flatMap((rule) => (rule.kind === 'no-overlap' ? (otherLists[rule.list] ?? []) : []))
  return enterprises.filter(({ id }) => !elsewhere.includes(id) || byHand.some(({ enterprise }) => enterprise === id))
}

function choicesOf(problem: AllocationProblem, enterprise: Enterprise): (Leader | null)[] {
  const { leaders, byHand, forbidden, scheme } = problem
  const hand = byHand.find((pair) => pair.enterprise === enterprise.id)
  if (hand) return leaders.filter(({ id }) => id === hand.leader)
  const may = leaders.filter((leader) => {
    if (kindIn(problem, 'own-park') && leader.park && leader.park !== enterprise.park) return false
    return !forbidden.some((pair) => pair.leader === leader.id && pair.enterprise === enterprise.id)
  })
  const optional = scheme.rules.some((rule) => rule.kind === 'each-enterprise' && rule.leaders === 'at-most-one')
  return may.length === 0 || optional ? [...may, null] : may
}

function kindIn({ scheme }: AllocationProblem, kind: string): boolean {
  return scheme.rules.some((rule) => rule.kind === kind)
}

function* waysOf(choices: readonly (Leader | null)[][]): Generator<Way> {
  const [first, ...rest] = choices
  if (!first) {
    yield []
    return
  }
  for (const tail of waysOf(rest)) for (const choice of first) yield [choice, ...tail]
}

import { keptGroups, shareGroupCosts } from './kept-groups.ts'
import { mayTake, onOtherLists, ruleOf } from './may-take.ts'
import { penaltiesOf } from './penalties.ts'
import type { Penalties } from './penalties.ts'
import { mostPoints, scoreOf } from './score-pair.ts'
import type { AllocationProblem, Enterprise, Leader, Rule } from './types.ts'

/**
 * A problem as numbers. Leaders and enterprises stand in the order of their ids, so that the order in which they were given
 * changes nothing. The last place is nobody's. All costs are integers, so sums of them are exact.
 */
export interface Model {
  readonly leaders: readonly Leader[]
  /** Those that are shared out: not the ones another list has. */
  readonly enterprises: readonly Enterprise[]
  readonly places: number
  /** Grades that a rule counts, and null for all others. */
  readonly classes: readonly (string | null)[]
  readonly classOf: Int32Array
  /** For `enterprise × places + place`; infinite where the pair may not be. */
  readonly cost: Float64Array
  readonly penalties: Penalties
  readonly balancePoints: number
  readonly evenShare: number
  /** What one point of score is in cost; what is less than half of it breaks ties for last year's pairs. */
  readonly pointCost: number
  /** What one missed enterprise costs: more than any chain of moves can gain in score. */
  readonly missCost: number
  /** Groups to be kept together, as indexes of enterprises. */
  readonly groups: readonly (readonly number[])[]
}

/** Writes a problem out as numbers. */
export function buildModel(problem: AllocationProblem): Model {
  const { scheme } = problem
  const leaders = problem.leaders.toSorted(byId)
  const enterprises = sharedOut(problem)
  const classes = classesOf(scheme.rules, enterprises)
  const [count, places] = [enterprises.length, leaders.length + 1]
  const pointCost = 2 * count + 2
  const most = mostPoints(scheme.score)
  const cost = costsOf(problem, leaders, enterprises, pointCost)
  const groups = keptGroups(problem, leaders, enterprises, cost)
  shareGroupCosts(groups, cost, places)
  const chain = (places * (classes.length + 1) + 2) * (most + 1) + 4 * scheme.balance.points * (count + 1)
  return {
    leaders,
    enterprises,
    places,
    classes,
    classOf: Int32Array.from(enterprises, ({ grade }) => classIndex(classes, grade)),
    cost,
    penalties: penaltiesOf(scheme.rules, leaders, classes, count),
    balancePoints: scheme.balance.points,
    evenShare: Math.floor(count / leaders.length),
    pointCost,
    missCost: 2 * pointCost * chain,
    groups,
  }
}

/** The enterprises to be shared out, in the order of their ids. One decided by hand is, whatever list has it. */
export function sharedOut(problem: AllocationProblem): readonly Enterprise[] {
  const elsewhere = onOtherLists(problem)
  const byHand = new Set(problem.byHand.map(({ enterprise }) => enterprise))
  return problem.enterprises.filter(({ id }) => !elsewhere.has(id) || byHand.has(id)).toSorted(byId)
}

function classesOf(rules: readonly Rule[], enterprises: readonly Enterprise[]): readonly (string | null)[] {
  const counted = new Set(
    rules.flatMap((rule) => (rule.kind === 'load' && rule.grade !== undefined ? [rule.grade] : [])),
  )
  const others = enterprises.some(({ grade }) => !counted.has(grade ?? ''))
  return [...[...counted].toSorted(), ...(others || counted.size === 0 ? [null] : [])]
}

function classIndex(classes: readonly (string | null)[], grade: string | null | undefined): number {
  const index = classes.indexOf(grade ?? null)
  return index < 0 ? classes.indexOf(null) : index
}

function costsOf(
  problem: AllocationProblem,
  leaders: readonly Leader[],
  enterprises: readonly Enterprise[],
  pointCost: number,
): Float64Array {
  const places = leaders.length + 1
  const may = mayTake(problem)
  const byHand = new Map(problem.byHand.map(({ enterprise, leader }) => [enterprise, leader]))
  const leaveOut = ruleOf(problem.scheme.rules, 'each-enterprise')?.leaders === 'at-most-one'
  const cost = new Float64Array(enterprises.length * places).fill(Infinity)
  enterprises.forEach((enterprise, index) => {
    const fixed = byHand.get(enterprise.id)
    let possible = false
    leaders.forEach((leader, place) => {
      if (fixed === undefined ? !may(leader, enterprise) : fixed !== leader.id) return
      const kept = enterprise.previous === leader.id ? 1 : 0
      cost[index * places + place] = -pointCost * scoreOf(problem.scheme.score, leader, enterprise) - kept
      possible = true
    })
    if (!possible || (leaveOut && fixed === undefined)) cost[index * places + leaders.length] = 0
  })
  return cost
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

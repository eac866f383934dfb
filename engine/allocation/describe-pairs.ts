import { holdingsOf, groupsOf } from './holdings.ts'
import type { Placement } from './holdings.ts'
import { mayTake, ruleOf } from './may-take.ts'
import type { MayTake } from './may-take.ts'
import { appliesTo } from './penalties.ts'
import { partsOf, scoreOf } from './score-pair.ts'
import { originOf } from './totals.ts'
import type { Pair, PartScore, Reason } from './result-types.ts'
import type { AllocationProblem, Enterprise, Leader } from './types.ts'

/** Every pair with its score and why it came about, in the order in which enterprises were given. */
export function describePairs(problem: AllocationProblem, placement: Placement): readonly Pair[] {
  const given = prepare(problem, placement)
  return problem.enterprises.flatMap((enterprise) => {
    const leader = given.leaders.get(placement.get(enterprise.id) ?? '')
    return leader ? [describe(given, enterprise, leader)] : []
  })
}

interface Given {
  readonly problem: AllocationProblem
  readonly leaders: ReadonlyMap<string, Leader>
  readonly hands: ReadonlyMap<string, string>
  readonly handIds: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly may: MayTake
  /** The rule by which a leader can take no more enterprises of a grade. */
  readonly fullBy: (leader: string, grade: string | null | undefined) => string | undefined
}

function prepare(problem: AllocationProblem, placement: Placement): Given {
  const holdings = holdingsOf(problem.leaders, problem.enterprises, placement)
  const together = ruleOf(problem.scheme.rules, 'group-together') !== undefined
  const bounds = problem.scheme.rules.filter((rule) => rule.kind === 'load')
  return {
    problem,
    leaders: new Map(problem.leaders.map((leader) => [leader.id, leader])),
    hands: new Map(problem.byHand.map(({ enterprise, reason }) => [enterprise, reason])),
    handIds: new Set(problem.byHand.map(({ enterprise }) => enterprise)),
    groups: new Set(together ? groupsOf(problem.enterprises).keys() : []),
    may: mayTake(problem),
    fullBy: (leader, grade) =>
      bounds.find((rule) => {
        if (!appliesTo(rule, leader) || (rule.grade !== undefined && rule.grade !== grade)) return false
        const held = holdings.get(leader) ?? []
        const load = rule.grade === undefined ? held.length : held.filter((each) => each.grade === grade).length
        return load >= (rule.max ?? Infinity)
      })?.name,
  }
}

function describe(given: Given, enterprise: Enterprise, leader: Leader): Pair {
  const { problem, handIds } = given
  const parts = partsOf(problem.scheme.score, leader, enterprise)
  const score = parts.reduce((sum, { points }) => sum + points, 0)
  const runnerUp = runnerUpOf(given, enterprise, leader)
  return {
    enterprise: enterprise.id,
    leader: leader.id,
    score,
    parts,
    reasons: reasonsOf(given, enterprise, parts, score, runnerUp),
    origin: originOf(enterprise, leader.id, handIds),
    runnerUp,
  }
}

/** The best other leader by score; of several the first by id, so that the order of the list is nothing. */
function runnerUpOf({ problem, may }: Given, enterprise: Enterprise, leader: Leader): Pair['runnerUp'] {
  let best: Pair['runnerUp'] = null
  for (const other of problem.leaders) {
    if (other.id === leader.id || !may(other, enterprise)) continue
    const score = scoreOf(problem.scheme.score, other, enterprise)
    if (!best || score > best.score || (score === best.score && other.id < best.leader))
      best = { leader: other.id, score }
  }
  return best
}

function reasonsOf(
  given: Given,
  enterprise: Enterprise,
  parts: readonly PartScore[],
  score: number,
  runnerUp: Pair['runnerUp'],
): readonly Reason[] {
  const hand = given.hands.get(enterprise.id)
  const first: Reason[] =
    hand === undefined ? [] : [{ code: 'by-hand', sentence: hand ? `手改：${hand}` : '手改，还没写理由' }]
  const scored = given.problem.scheme.score.flatMap((part) => {
    const found = parts.find((each) => each.part === part.id)
    return found ? [{ code: part.for, sentence: phraseOf[part.for](found.field ?? '', enterprise) }] : []
  })
  const group = enterprise.group
  const together: Reason[] =
    group && given.groups.has(group) ? [{ code: 'group', sentence: `与${group}各户归同一位` }] : []
  return [...first, ...scored, ...together, ...whyNotRunnerUp(given, enterprise, score, runnerUp, hand !== undefined)]
}

const phraseOf = {
  portfolio: (field: string) => `分管${field}`,
  expertise: (field: string) => `熟悉${field}`,
  kept: () => '上年已联系',
  'same-park': (_: string, { park }: Enterprise) => `同在${park}`,
} as const

/** Why a leader with a higher score did not get it, or that nobody else could. */
function whyNotRunnerUp(
  given: Given,
  enterprise: Enterprise,
  score: number,
  runnerUp: Pair['runnerUp'],
  byHand: boolean,
): readonly Reason[] {
  if (!runnerUp) return [{ code: 'only-one-possible', sentence: '只有这一位可以联系' }]
  if (byHand || runnerUp.score <= score) return []
  const name = given.leaders.get(runnerUp.leader)?.name ?? ''
  const rule = given.fullBy(runnerUp.leader, enterprise.grade)
  const why = rule ? `但已到“${rule}”的上限` : '但要顾及其他企业和户数均衡'
  return [{ code: 'gives-way', sentence: `${name}高 ${runnerUp.score - score} 分，${why}` }]
}

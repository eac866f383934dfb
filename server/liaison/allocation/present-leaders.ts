import type { LeaderLoad, RuleState } from '../../../engine/allocation/result-types.ts'
import type { LoadRule } from '../../../engine/allocation/types.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { LeaderLine } from './contract.ts'
import type { Current } from './current.ts'
import { gradeWords } from './plans.ts'
import { shortName } from './present-rules.ts'

/** The leaders in the order of the plan, with their loads and the bounds they stand at or miss. */
export function presentLeaders(pack: CityPack, { problem, result, hands }: Current): LeaderLine[] {
  const loads = problem.scheme.rules.filter((rule) => rule.kind === 'load')
  return problem.leaders.flatMap(({ id, name, park = null }) => {
    const load = result.loads.find(({ leader }) => leader === id)
    if (!load) return []
    const own = hands.filter(({ to }) => to === id)
    return {
      post: id,
      name,
      unit: unitOf(pack, id),
      park,
      total: load.total,
      byGrade: countGrades(load.byGrade),
      matched: load.matched,
      kept: load.kept,
      byHand: load.byHand,
      owedReasons: own.filter(({ reason }) => reason === '').length,
      bound: boundOf(loads, load),
      broken: brokenFor(loads, result.rules, id),
    }
  })
}

/** Counts by grade with the grades that pages draw; what has none stands apart. */
export function countGrades(byGrade: Readonly<Record<string, number>>): LeaderLine['byGrade'] {
  const { good, fair, poor } = gradeWords
  const known = [good, fair, poor].map((grade) => byGrade[grade] ?? 0)
  const total = Object.values(byGrade).reduce((sum, count) => sum + count, 0)
  const [ofGood = 0, ofFair = 0, ofPoor = 0] = known
  return { good: ofGood, fair: ofFair, poor: ofPoor, other: total - ofGood - ofFair - ofPoor }
}

const unitOf = ({ posts, organisations }: CityPack, id: string): string => {
  const post = posts.find((each) => each.id === id)
  return organisations.find((unit) => unit.id === post?.organisation)?.shortName ?? ''
}

/** Lower bounds are met by standing at them; only an upper bound holds a leader back. */
function boundOf(rules: readonly LoadRule[], { atBound }: LeaderLoad): string[] {
  const full = new Set(atBound.filter(({ side }) => side === 'max').map(({ rule }) => rule))
  return [...new Set(rules.filter(({ id }) => full.has(id)).map(shortName))]
}

function brokenFor(rules: readonly LoadRule[], states: readonly RuleState[], leader: string): string[] {
  const missed = new Set(
    states.filter(({ breaches }) => breaches.some((each) => each.leader === leader)).map(({ rule }) => rule),
  )
  return [...new Set(rules.filter(({ id }) => missed.has(id)).map(shortName))]
}

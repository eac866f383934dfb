import { auditRules } from './audit-rules.ts'
import type { Placement } from './holdings.ts'
import { ruleOf } from './may-take.ts'
import { scoreOf } from './score-pair.ts'
import { totalsOf } from './totals.ts'
import type { AllocationResult, Breach, HandChange, HandEffect, RuleAudit } from './result-types.ts'
import type { AllocationProblem, Enterprise } from './types.ts'

/**
 * What a change by hand would do to a result, before it is made: nothing else is moved. Null when the enterprise or the
 * leader is not in the problem.
 */
export function checkByHand(
  problem: AllocationProblem,
  result: AllocationResult,
  change: HandChange,
): HandEffect | null {
  const enterprise = problem.enterprises.find(({ id }) => id === change.enterprise)
  const leader = problem.leaders.find(({ id }) => id === change.leader)
  if (!enterprise || (change.leader !== null && !leader)) return null
  const before: Placement = new Map(result.pairs.map((pair) => [pair.enterprise, pair.leader]))
  const after = new Map(before)
  if (leader) after.set(enterprise.id, leader.id)
  else after.delete(enterprise.id)
  const changed = withHand(problem, change)
  const audits = { before: auditRules(problem, before), after: auditRules(changed, after) }
  const totals = { before: totalsOf(problem, before).totals, after: totalsOf(problem, after).totals }
  const from = before.get(enterprise.id) ?? null
  const effect = {
    from,
    to: change.leader,
    scoreBefore: pairScore(problem, enterprise, from),
    scoreAfter: pairScore(problem, enterprise, change.leader),
    score: totals.after.score - totals.before.score,
    objective: totals.after.objective - totals.before.objective,
    rules: changedRules(audits.before, audits.after, [from, change.leader]),
    breaches: newBreaches(audits.before, audits.after),
    goesWith: groupMates(problem, enterprise, from, before),
  }
  return { ...effect, sentences: sentencesOf(problem, effect) }
}

/** The problem with the change as one more pair decided by hand. */
function withHand(problem: AllocationProblem, { enterprise, leader }: HandChange): AllocationProblem {
  const others = problem.byHand.filter((pair) => pair.enterprise !== enterprise)
  return { ...problem, byHand: leader === null ? others : [...others, { enterprise, leader, reason: '' }] }
}

function pairScore({ scheme, leaders }: AllocationProblem, enterprise: Enterprise, id: string | null): number {
  const leader = leaders.find((each) => each.id === id)
  return leader ? scoreOf(scheme.score, leader, enterprise) : 0
}

/** Rules whose state changes, and those at a bound of which one of the two leaders then stands. */
function changedRules(
  before: readonly RuleAudit[],
  after: readonly RuleAudit[],
  touched: readonly (string | null)[],
): HandEffect['rules'] {
  return after.flatMap(({ rule, state, atBound }, index) => {
    const was = before[index]?.state ?? 'met'
    const stands = atBound.some(({ leader }) => touched.includes(leader))
    return was !== state || stands ? [{ rule, before: was, after: state }] : []
  })
}

/** Breaches that are new or larger than before. */
function newBreaches(before: readonly RuleAudit[], after: readonly RuleAudit[]): readonly Breach[] {
  const key = ({ rule, leader }: Breach): string => `${rule}\n${leader}`
  const known = new Map(before.flatMap(({ breaches }) => breaches.map((breach) => [key(breach), breach.by])))
  return after.flatMap(({ breaches }) => breaches.filter((breach) => breach.by > (known.get(key(breach)) ?? 0)))
}

function groupMates(
  { scheme, enterprises }: AllocationProblem,
  { id, group }: Enterprise,
  from: string | null,
  before: Placement,
): readonly string[] {
  if (group == null || !ruleOf(scheme.rules, 'group-together')) return []
  const mates = enterprises.filter((each) => each.group === group && each.id !== id)
  return mates.filter((mate) => (before.get(mate.id) ?? null) === from).map((mate) => mate.id)
}

function sentencesOf(
  { scheme, leaders }: AllocationProblem,
  { score, breaches, goesWith }: Omit<HandEffect, 'sentences'>,
): HandEffect['sentences'] {
  const ruleName = (id: string): string => scheme.rules.find((rule) => rule.id === id)?.name ?? id
  const leaderName = (id: string | null): string => leaders.find((leader) => leader.id === id)?.name ?? ''
  const points = score === 0 ? '得分不变。' : `${score > 0 ? '加' : '减'} ${Math.abs(score)} 分。`
  return [
    { code: 'score', sentence: points },
    ...breaches.map(({ rule, leader, by }) => ({
      code: 'rule-broken',
      sentence: `${leaderName(leader)}违反“${ruleName(rule)}”，差 ${by} 户。`,
    })),
    ...(breaches.length === 0 ? [{ code: 'rules-kept', sentence: '规则未违反。' }] : []),
    ...(goesWith.length > 0
      ? [{ code: 'group-parted', sentence: `同集团还有 ${goesWith.length} 户留在原处，应一并改。` }]
      : []),
  ]
}

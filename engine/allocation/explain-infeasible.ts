import { conflictingRules } from './conflicting-rules.ts'
import type { Placement } from './holdings.ts'
import { tightSets } from './tight-sets.ts'
import type { TightSet } from './tight-sets.ts'
import type { Infeasibility, RuleAudit } from './result-types.ts'
import type { AllocationProblem, LoadRule, Rule } from './types.ts'

/** Why some rules are broken, each reason with the leaders and numbers it rests on and a sentence that says them. */
export function explainInfeasible(
  problem: AllocationProblem,
  placement: Placement,
  audits: readonly RuleAudit[],
): readonly Infeasibility[] {
  const broken = problem.scheme.rules.flatMap((rule) => {
    const audit = audits.find((each) => each.rule === rule.id)
    return audit && audit.breaches.length > 0 ? [{ rule, audit }] : []
  })
  const found = broken.flatMap(({ rule, audit }) => explainRule(problem, placement, rule, audit))
  const unexplained = found.filter(({ code }) => code === 'rules-conflict')
  if (unexplained.length === 0) return found
  return [...found.filter((each) => !unexplained.includes(each)), conflict(problem, unexplained)]
}

function explainRule(
  problem: AllocationProblem,
  placement: Placement,
  rule: Rule,
  audit: RuleAudit,
): readonly Infeasibility[] {
  const hands = audit.breaches.filter(({ byHand }) => byHand)
  const others = { ...audit, breaches: audit.breaches.filter(({ byHand }) => !byHand) }
  const byHand = hands.length > 0 ? [brokenByHand(rule, { ...audit, breaches: hands })] : []
  if (others.breaches.length === 0) return byHand
  if (rule.kind === 'load') {
    const sets = tightSets(problem, placement, rule, others)
    return [...byHand, ...sets.map((set) => explainSet(problem, rule, set))]
  }
  return [...byHand, rule.kind === 'each-enterprise' ? nobodyMay(rule, others) : apart(rule, others)]
}

function explainSet(problem: AllocationProblem, rule: LoadRule, set: TightSet): Infeasibility {
  const available = set.enterprises.length
  const base = {
    rules: [rule.id],
    leaders: set.leaders,
    enterprises: set.enterprises,
    grade: rule.grade ?? null,
    handsBind: false,
  }
  const who = namesOf(problem, set.leaders)
  const what = `${rule.grade ?? ''}企业`
  if (set.side === 'short' && set.bound > available) {
    const by = set.bound - available
    const sentence = `“${rule.name}”做不到：${who}共须 ${set.bound} 户${what}，可分给他们的只有 ${available} 户，差 ${by} 户。`
    return { ...base, code: 'too-few-enterprises', needed: set.bound, available, by, sentence }
  }
  if (set.side === 'over' && set.bound < available) {
    const by = available - set.bound
    const right = Math.ceil(available / set.leaders.length)
    const sentence = `“${rule.name}”做不到：${available} 户${what}只能分给${who}，共只放得下 ${set.bound} 户，多 ${by} 户；上限至少要到 ${right} 户。`
    return { ...base, code: 'too-many-enterprises', needed: set.bound, available, by, sentence }
  }
  return { ...base, code: 'rules-conflict', needed: set.bound, available, by: set.missed, sentence: '' }
}

/** What no rule explains by itself: the rules that cannot hold together, found by leaving each out in turn. */
function conflict(problem: AllocationProblem, parts: readonly Infeasibility[]): Infeasibility {
  const { rules: binding, handsBind } = conflictingRules(problem)
  const named = problem.scheme.rules.filter(({ id }) => parts.some(({ rules }) => rules.includes(id)))
  const rules = binding.length > 0 ? binding : named
  const by = parts.reduce((sum, part) => sum + part.by, 0)
  const names = rules.map(({ name }) => `“${name}”`).join('、')
  return {
    code: 'rules-conflict',
    rules: rules.map(({ id }) => id),
    leaders: [...new Set(parts.flatMap(({ leaders }) => leaders))],
    enterprises: [...new Set(parts.flatMap(({ enterprises }) => enterprises))],
    grade: null,
    needed: parts.reduce((sum, { needed }) => sum + (Number.isFinite(needed) ? needed : 0), 0),
    available: parts.reduce((sum, { available }) => sum + available, 0),
    by,
    handsBind,
    sentence: `${names}不能同时做到，至少差 ${by} 户；放宽其中任何一条${handsBind ? '，或恢复手改的企业，' : ''}才有办法。`,
  }
}

function nobodyMay(rule: Rule, audit: RuleAudit): Infeasibility {
  const enterprises = audit.breaches.flatMap((breach) => breach.enterprises)
  const sentence = `“${rule.name}”做不到：有 ${enterprises.length} 户企业没有一位领导可以联系，须放宽园区或回避的限制。`
  return {
    ...bare(rule),
    code: 'no-leader-possible',
    enterprises,
    needed: enterprises.length,
    by: enterprises.length,
    sentence,
  }
}

/** Groups that no leader may have whole: only then, or by hand, are they parted. */
function apart(rule: Rule, audit: RuleAudit): Infeasibility {
  const enterprises = audit.breaches.flatMap((breach) => breach.enterprises)
  const count = audit.breaches.length
  const sentence = `“${rule.name}”做不到：有 ${count} 个集团的企业没有一位领导能全部联系，须放宽园区或回避的限制。`
  return { ...bare(rule), code: 'group-apart', enterprises, needed: enterprises.length, by: sumOf(audit), sentence }
}

function brokenByHand(rule: Rule, audit: RuleAudit): Infeasibility {
  const by = sumOf(audit)
  return {
    ...bare(rule),
    code: 'broken-by-hand',
    leaders: audit.breaches.flatMap(({ leader }) => leader ?? []),
    enterprises: audit.breaches.flatMap(({ enterprises }) => enterprises),
    by,
    sentence: `手改使“${rule.name}”没有做到，差 ${by} 户；应恢复原方案，或写明理由后保留。`,
  }
}

function bare(rule: Rule) {
  return { rules: [rule.id], leaders: [], enterprises: [], grade: null, needed: 0, available: 0, handsBind: false }
}

function sumOf({ breaches }: RuleAudit): number {
  return breaches.reduce((sum, { by }) => sum + by, 0)
}

/** Up to three leaders by name, more by number. */
function namesOf({ leaders }: AllocationProblem, ids: readonly string[]): string {
  if (ids.length === leaders.length && ids.length > 3) return `全部 ${ids.length} 位领导`
  const names = leaders.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return names.length <= 3 ? names.join('、') : `${names.slice(0, 2).join('、')}等 ${names.length} 位领导`
}

import type { AllocationResult, Comparison, Pair } from './result-types.ts'

/** What is different between two results, of the same scheme or of two drafts of it. Differences are after less before. */
export function compareAllocations(before: AllocationResult, after: AllocationResult): Comparison {
  const was = new Map(before.pairs.map((pair) => [pair.enterprise, pair]))
  const is = new Map(after.pairs.map((pair) => [pair.enterprise, pair]))
  const stayed = after.pairs.flatMap((pair) => {
    const old = was.get(pair.enterprise)
    return old ? [{ pair, old }] : []
  })
  const moved = stayed.filter(({ pair, old }) => pair.leader !== old.leader)
  return {
    moved: moved.map(({ pair, old }) => ({
      enterprise: pair.enterprise,
      from: old.leader,
      to: pair.leader,
      score: pair.score - old.score,
    })),
    added: after.pairs.filter(({ enterprise }) => !was.has(enterprise)).map(placed),
    removed: before.pairs.filter(({ enterprise }) => !is.has(enterprise)).map(placed),
    unchanged: stayed.length - moved.length,
    loads: compareLoads(before, after),
    rules: compareRules(before, after),
    score: after.totals.score - before.totals.score,
    objective: after.totals.objective - before.totals.objective,
  }
}

function placed({ enterprise, leader }: Pair): { enterprise: string; leader: string } {
  return { enterprise, leader }
}

/** Leaders whose number changed; one who is in one result only has none in the other. */
function compareLoads(before: AllocationResult, after: AllocationResult): Comparison['loads'] {
  const was = new Map(before.loads.map(({ leader, total }) => [leader, total]))
  const is = new Map(after.loads.map(({ leader, total }) => [leader, total]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((leader) => ({ leader, before: was.get(leader) ?? 0, after: is.get(leader) ?? 0 }))
    .filter((load) => load.before !== load.after)
}

/** Rules whose state changed; null where a result has no such rule. */
function compareRules(before: AllocationResult, after: AllocationResult): Comparison['rules'] {
  const was = new Map(before.rules.map(({ rule, state }) => [rule, state]))
  const is = new Map(after.rules.map(({ rule, state }) => [rule, state]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((rule) => ({ rule, before: was.get(rule) ?? null, after: is.get(rule) ?? null }))
    .filter((rule) => rule.before !== rule.after)
}

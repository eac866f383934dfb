import type { Flow } from './flow.ts'
import { loadArc } from './load-arc.ts'
import { findPaths } from './shortest-path.ts'
import type { Search } from './shortest-path.ts'
import type { AtBound, Standing } from './result-types.ts'
import type { LoadRule } from './types.ts'

/**
 * What each bound alone would change if it were one looser. One unit more through an arc closes a circle in the residual
 * network; the cheapest such circle is a shortest path back, so the answer is exact. Groups stay where they are.
 */
export function boundGains(
  flow: Flow,
  standings: readonly Standing[],
  rules: ReadonlyMap<string, LoadRule>,
): readonly AtBound[] {
  const places = new Map(flow.model.leaders.map(({ id }, place) => [id, place]))
  const searches = new Map<number, Search>()
  const distance = (from: number, to: number): number => {
    const search = searches.get(from) ?? findPaths(flow, -1, (start) => start(from, 0))
    searches.set(from, search)
    return (search.distance[to] ?? Infinity) - (flow.potential[from] ?? 0) + (flow.potential[to] ?? 0)
  }
  return standings.map((standing) => {
    const rule = rules.get(standing.rule)
    const arc = loadArc(flow, places.get(standing.leader) ?? 0, rule?.grade)
    const miss = flow.model.missCost
    const circle =
      standing.side === 'max'
        ? arc.step(arc.load()) - miss + distance(arc.to, arc.from)
        : -arc.step(arc.load() - 1) - miss + distance(arc.from, arc.to)
    return { ...standing, ...changeOf(flow, Math.min(0, circle)) }
  })
}

/** Takes a change in cost apart: misses mended, and points gained; the tie-break is less than half a point. */
function changeOf({ model }: Flow, cost: number): { gain: number; mends: number } {
  const missed = Math.round(cost / model.missCost)
  const gain = -Math.round((cost - missed * model.missCost) / model.pointCost)
  return { gain: gain + 0, mends: -missed + 0 }
}

import { classStep, loadStep } from './flow.ts'
import type { Flow } from './flow.ts'

/** Distances by reduced cost, and the node before each on its shortest path (-1 where a path begins). */
export interface Search {
  readonly distance: Float64Array
  readonly before: Int32Array
}

/**
 * Shortest paths through the residual network from the nodes that `begin` names, as far as `target` (or, with -1, to all).
 * Afterwards the potentials are such that the arcs of shortest paths to the target cost nothing: it may be augmented.
 */
export function searchFrom(
  flow: Flow,
  target: number,
  begin: (start: (node: number, distance: number) => void) => void,
): Search {
  const search = findPaths(flow, target, begin)
  const limit = search.distance[target] ?? Infinity
  for (let node = 0; node <= flow.nodes.sink; node += 1) {
    flow.potential[node]! += Math.min(search.distance[node] ?? Infinity, limit) - limit
  }
  return search
}

/** The nodes of the shortest path to a node, the first one first. */
export function pathTo({ before }: Search, node: number): readonly number[] {
  const path: number[] = []
  for (let each = node; each >= 0; each = before[each] ?? -1) path.unshift(each)
  return path
}

/** Dijkstra over few nodes and many arcs: the nearest open node is found by looking at all. */
export function findPaths(
  flow: Flow,
  target: number,
  begin: (start: (node: number, distance: number) => void) => void,
): Search {
  const count = flow.nodes.sink + 1
  const distance = new Float64Array(count).fill(Infinity)
  const before = new Int32Array(count).fill(-1)
  const closed = new Uint8Array(count)
  const { potential } = flow
  begin((node, from) => {
    distance[node] = from
  })
  for (;;) {
    const node = nearest(distance, closed)
    if (node < 0 || node === target) return { distance, before }
    closed[node] = 1
    const base = (distance[node] ?? 0) + (potential[node] ?? 0)
    eachArc(flow, node, (to, cost) => {
      const reached = base + cost - (potential[to] ?? 0)
      if (reached >= (distance[to] ?? 0)) return
      distance[to] = reached
      before[to] = node
    })
  }
}

function nearest(distance: Float64Array, closed: Uint8Array): number {
  let best = -1
  let least = Infinity
  for (let node = 0; node < distance.length; node += 1) {
    const each = distance[node] ?? Infinity
    if (each < least && closed[node] === 0) {
      least = each
      best = node
    }
  }
  return best
}

/** The residual arcs out of a node, with their costs. */
function eachArc(flow: Flow, node: number, arc: (to: number, cost: number) => void): void {
  const { nodes, load } = flow
  if (node === nodes.sink) {
    for (let place = 0; place < flow.model.places; place += 1) {
      const has = load[place] ?? 0
      if (has > 0) arc(nodes.firstLeader + place, -loadStep(flow, place, has - 1))
    }
  } else if (node >= nodes.firstLeader) fromLeader(flow, node - nodes.firstLeader, arc)
  else fromClass(flow, node, arc)
}

function fromLeader(flow: Flow, place: number, arc: (to: number, cost: number) => void): void {
  const { nodes, classLoad, load } = flow
  arc(nodes.sink, loadStep(flow, place, load[place] ?? 0))
  for (let node = place * nodes.classes; node < (place + 1) * nodes.classes; node += 1) {
    const has = classLoad[node] ?? 0
    if (has > 0) arc(node, -classStep(flow, node, has - 1))
  }
}

function fromClass(flow: Flow, node: number, arc: (to: number, cost: number) => void): void {
  const { nodes, moves, classLoad, model } = flow
  const place = Math.floor(node / nodes.classes)
  arc(nodes.firstLeader + place, classStep(flow, node, classLoad[node] ?? 0))
  const kind = node % nodes.classes
  for (let to = 0; to < model.places; to += 1) {
    const cost = moves.cost[node * model.places + to] ?? Infinity
    if (cost < Infinity) arc(to * nodes.classes + kind, cost)
  }
}

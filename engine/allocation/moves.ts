import { costAt } from './flow.ts'
import type { Flow } from './flow.ts'

/** Writes an enterprise down at a place, and the moves away from there that it makes cheaper. */
export function joinPlace(flow: Flow, enterprise: number, place: number): void {
  const node = nodeOf(flow, enterprise, place)
  flow.placeOf[enterprise] = place
  flow.moves.members[node]?.add(enterprise)
  const here = costAt(flow, enterprise, place)
  for (let to = 0; to < flow.model.places; to += 1) {
    if (to !== place) offer(flow, node, to, enterprise, costAt(flow, enterprise, to) - here)
  }
}

/** Strikes an enterprise out of its place, and finds who now moves most cheaply where it would have. */
export function leavePlace(flow: Flow, enterprise: number): void {
  const { model, moves } = flow
  const place = flow.placeOf[enterprise] ?? 0
  const node = nodeOf(flow, enterprise, place)
  flow.placeOf[enterprise] = -1
  moves.members[node]?.delete(enterprise)
  for (let to = 0; to < model.places; to += 1) {
    const arc = node * model.places + to
    if (moves.who[arc] !== enterprise) continue
    moves.who[arc] = -1
    moves.cost[arc] = Infinity
    for (const other of moves.members[node] ?? []) {
      offer(flow, node, to, other, costAt(flow, other, to) - costAt(flow, other, place))
    }
  }
}

function offer({ model, moves }: Flow, node: number, to: number, enterprise: number, cost: number): void {
  const arc = node * model.places + to
  const best = moves.cost[arc] ?? Infinity
  if (cost > best || cost === Infinity || (cost === best && enterprise > (moves.who[arc] ?? -1))) return
  moves.cost[arc] = cost
  moves.who[arc] = enterprise
}

function nodeOf({ model }: Flow, enterprise: number, place: number): number {
  return place * model.classes.length + (model.classOf[enterprise] ?? 0)
}

import { costAt } from './flow.ts'
import type { Flow } from './flow.ts'
import { joinPlace, leavePlace } from './moves.ts'
import { pathTo, searchFrom } from './shortest-path.ts'

/** Puts an enterprise in where, with what moves for it, the whole costs least. */
export function putIn(flow: Flow, enterprise: number): void {
  const { model, nodes, potential } = flow
  const kind = model.classOf[enterprise] ?? 0
  let height = -Infinity
  for (let place = 0; place < model.places; place += 1) {
    const cost = costAt(flow, enterprise, place)
    if (cost < Infinity) height = Math.max(height, (potential[place * nodes.classes + kind] ?? 0) - cost)
  }
  const search = searchFrom(flow, nodes.sink, (start) => {
    for (let place = 0; place < model.places; place += 1) {
      const node = place * nodes.classes + kind
      const cost = costAt(flow, enterprise, place)
      if (cost < Infinity) start(node, cost + height - (potential[node] ?? 0))
    }
  })
  const path = pathTo(search, nodes.sink)
  shiftAlong(flow, path)
  joinPlace(flow, enterprise, Math.floor((path[0] ?? 0) / nodes.classes))
}

/** Takes an enterprise out; others move up where the whole then costs least. */
export function takeOut(flow: Flow, enterprise: number): void {
  const { model, nodes } = flow
  const hole = (flow.placeOf[enterprise] ?? 0) * nodes.classes + (model.classOf[enterprise] ?? 0)
  leavePlace(flow, enterprise)
  sendUnit(flow, nodes.sink, hole)
}

/** Sends one unit from node to node the cheapest way. */
export function sendUnit(flow: Flow, from: number, to: number): void {
  shiftAlong(
    flow,
    pathTo(
      searchFrom(flow, to, (start) => start(from, 0)),
      to,
    ),
  )
}

/** Sends one unit along a path of nodes: enterprises move between leaders, loads change by one. */
function shiftAlong(flow: Flow, path: readonly number[]): void {
  const { nodes, moves, model, classLoad, load } = flow
  const moving: [enterprise: number, place: number][] = []
  for (let index = 1; index < path.length; index += 1) {
    const [from = 0, to = 0] = [path[index - 1], path[index]]
    if (to === nodes.sink) load[from - nodes.firstLeader]! += 1
    else if (from === nodes.sink) load[to - nodes.firstLeader]! -= 1
    else if (to >= nodes.firstLeader) classLoad[from]! += 1
    else if (from >= nodes.firstLeader) classLoad[to]! -= 1
    else {
      const place = Math.floor(to / nodes.classes)
      moving.push([moves.who[from * model.places + place] ?? -1, place])
    }
  }
  for (const [enterprise, place] of moving) {
    leavePlace(flow, enterprise)
    joinPlace(flow, enterprise, place)
  }
}

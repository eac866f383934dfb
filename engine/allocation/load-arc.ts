import { classStep, loadStep } from './flow.ts'
import type { Flow } from './flow.ts'

/** The arc that carries a load: from a class to its leader, or from a leader to the sink. */
export interface LoadArc {
  readonly from: number
  readonly to: number
  readonly load: () => number
  readonly addToLoad: (units: 1 | -1) => void
  /** What the next unit costs when there are already so many. */
  readonly step: (load: number) => number
}

/** The arc of a leader's load of one grade, or of all its enterprises. */
export function loadArc(flow: Flow, place: number, grade: string | undefined): LoadArc {
  const { nodes, model } = flow
  const leader = nodes.firstLeader + place
  const node = place * nodes.classes + model.classes.indexOf(grade ?? null)
  const [loads, index] = grade === undefined ? [flow.load, place] : [flow.classLoad, node]
  return {
    from: grade === undefined ? leader : node,
    to: grade === undefined ? nodes.sink : leader,
    load: () => loads[index] ?? 0,
    addToLoad: (units) => {
      loads[index]! += units
    },
    step: (load) => (grade === undefined ? loadStep(flow, place, load) : classStep(flow, node, load)),
  }
}

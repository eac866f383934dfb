import type { Model } from './model.ts'
import type { Penalties } from './penalties.ts'

/**
 * A minimum-cost flow, kept optimal while enterprises are put in and taken out one by one (successive shortest paths with
 * potentials). Enterprises are not nodes of the searched network. Its nodes are each leader's classes, the leaders, and the
 * sink; an arc from a class of one leader to the same class of another is the cheapest move of one enterprise between them.
 * So a search sees some hundreds of nodes however many enterprises there are.
 *
 *     enterprise → (leader, class) → leader → sink
 */
export interface Flow {
  readonly model: Model
  /** The place of each enterprise; -1 while it has none. */
  readonly placeOf: Int32Array
  /** The only place an enterprise may be put, or -1: it may go wherever the model lets it. */
  readonly onlyAt: Int32Array
  readonly classLoad: Int32Array
  readonly load: Int32Array
  readonly moves: Moves
  /** One number a node, such that no residual arc has a negative reduced cost. */
  readonly potential: Float64Array
  readonly nodes: Nodes
}

/** The numbers of nodes: classes first, then leaders, the sink last. */
export interface Nodes {
  readonly classes: number
  readonly firstLeader: number
  readonly sink: number
}

/** The cheapest move of one enterprise of a class from each place to each other, kept up to date. */
export interface Moves {
  /** For `(from × classes + class) × places + to`: what the move adds, infinite where there is none. */
  readonly cost: Float64Array
  /** The enterprise that moves; of several as cheap the first. */
  readonly who: Int32Array
  /** The enterprises at each class node. */
  readonly members: readonly Set<number>[]
}

/** Moves while nobody is anywhere. */
function createMoves({ places, classes }: Model): Moves {
  const nodes = places * classes.length
  return {
    cost: new Float64Array(nodes * places).fill(Infinity),
    who: new Int32Array(nodes * places).fill(-1),
    members: Array.from({ length: nodes }, () => new Set<number>()),
  }
}

/** A flow with nothing in it. */
export function emptyFlow(model: Model): Flow {
  const classes = model.classes.length
  const firstLeader = model.places * classes
  const nodes = { classes, firstLeader, sink: firstLeader + model.places }
  const flow: Flow = {
    model,
    placeOf: new Int32Array(model.enterprises.length).fill(-1),
    onlyAt: new Int32Array(model.enterprises.length).fill(-1),
    classLoad: new Int32Array(firstLeader),
    load: new Int32Array(model.places),
    moves: createMoves(model),
    potential: new Float64Array(nodes.sink + 1),
    nodes,
  }
  for (let place = 0; place < model.places; place += 1) {
    flow.potential[firstLeader + place] = -loadStep(flow, place, 0)
    for (let each = 0; each < classes; each += 1) {
      flow.potential[place * classes + each] = -classStep(flow, place * classes + each, 0) - loadStep(flow, place, 0)
    }
  }
  return flow
}

/** A copy that goes its own way, under other penalties. */
export function copyFlow(flow: Flow, penalties: Penalties): Flow {
  const { placeOf, onlyAt, classLoad, load, potential, moves } = flow
  return {
    ...flow,
    model: { ...flow.model, penalties },
    placeOf: placeOf.slice(),
    onlyAt: onlyAt.slice(),
    classLoad: classLoad.slice(),
    load: load.slice(),
    potential: potential.slice(),
    moves: { cost: moves.cost.slice(), who: moves.who.slice(), members: moves.members.map((each) => new Set(each)) },
  }
}

/** What putting an enterprise at a place costs; infinite where it may not be. */
export function costAt({ model, onlyAt }: Flow, enterprise: number, place: number): number {
  const only = onlyAt[enterprise] ?? -1
  return only >= 0 && only !== place ? Infinity : (model.cost[enterprise * model.places + place] ?? Infinity)
}

/** What the next enterprise of a class at a leader costs when there are already `load`, by the bounds on the class. */
export function classStep({ model }: Flow, node: number, load: number): number {
  const { ofClass, size } = model.penalties
  const start = node * size + load
  return model.missCost * ((ofClass[start + 1] ?? 0) - (ofClass[start] ?? 0))
}

/** What the next enterprise of a leader costs when there are already `load`, by the bounds and for balance. */
export function loadStep({ model }: Flow, place: number, load: number): number {
  if (place === model.places - 1) return 0
  const { ofPlace, size } = model.penalties
  const start = place * size + load
  const uneven = 2 * (load - model.evenShare) + 1
  return (
    model.missCost * ((ofPlace[start + 1] ?? 0) - (ofPlace[start] ?? 0)) +
    model.pointCost * model.balancePoints * uneven
  )
}

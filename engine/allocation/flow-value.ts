import type { Flow } from './flow.ts'

/** What a flow is worth: the fewer bounds missed the better, and of as many the cheaper. */
export interface Value {
  /** By how many enterprises bounds are missed, rules added up. */
  readonly missed: number
  /** Score and balance, and the tie-break, in cost. */
  readonly cost: number
}

/** The value of a flow. */
export function valueOf(flow: Flow): Value {
  const { model, placeOf, classLoad, load } = flow
  const { ofClass, ofPlace, size } = model.penalties
  let [missed, cost] = [0, 0]
  placeOf.forEach((place, enterprise) => {
    if (place >= 0) cost += model.cost[enterprise * model.places + place] ?? 0
  })
  classLoad.forEach((has, node) => {
    missed += ofClass[node * size + has] ?? 0
  })
  load.forEach((has, place) => {
    missed += ofPlace[place * size + has] ?? 0
    if (place < model.places - 1) cost += model.pointCost * model.balancePoints * (has - model.evenShare) ** 2
  })
  return { missed, cost }
}

/** Negative when the first is better. */
export function compareValues(one: Value, other: Value): number {
  return one.missed - other.missed || one.cost - other.cost
}

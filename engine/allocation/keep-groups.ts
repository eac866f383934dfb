import { compareValues, valueOf } from './flow-value.ts'
import type { Value } from './flow-value.ts'
import type { Flow } from './flow.ts'
import { putIn, takeOut } from './put-in.ts'

/** How the search for groups went: the value found, and the best any answer could have. */
export interface GroupSearch {
  readonly value: Value
  readonly bound: Value
  /** Nothing better is possible. */
  readonly proven: boolean
}

/** A group and a leader to whom it is tried to go, with the bound of all answers in which it does. */
interface Branch {
  readonly group: readonly number[]
  readonly place: number
  readonly bound: Value
}

/**
 * Keeps groups together by branch and bound. The flow may part groups, so its value is a bound for every answer that does
 * not. As long as it parts one, that group is tried at each leader it may go to, and the tries are followed up from the
 * best one on; a try whose bound is no better than an answer already known is dropped. Exact when it ends by itself; after
 * `steps` tries it only follows the best try down to an answer, and the dropped bounds tell how much better one could be.
 */
export function keepGroups(flow: Flow, steps: number): GroupSearch {
  const search: Search = { flow, left: steps, best: null, open: null }
  descend(search)
  const { best, open } = search
  if (!best) throw new Error('a search for groups ends with an answer')
  for (const group of flow.model.groups) freeGroup(flow, group)
  flow.model.groups.forEach((group, index) => sendGroup(flow, group, best.places[index] ?? 0))
  const bound = open && compareValues(open, best.value) < 0 ? open : best.value
  return { value: best.value, bound, proven: bound === best.value }
}

interface Search {
  readonly flow: Flow
  left: number
  best: { readonly value: Value; readonly places: readonly number[] } | null
  /** The best bound among tries that were given up for want of steps. */
  open: Value | null
}

function descend(search: Search): void {
  const { flow } = search
  const parted = largestParted(flow)
  if (!parted) {
    const value = valueOf(flow)
    const places = flow.model.groups.map(([first = 0]) => flow.placeOf[first] ?? 0)
    if (isBetter(search, value)) search.best = { value, places }
    return
  }
  for (const branch of branchesOf(search, parted)) {
    if (!isBetter(search, branch.bound)) continue
    if (search.left <= 0 && search.best) search.open = better(search.open, branch.bound)
    else {
      sendGroup(flow, branch.group, branch.place)
      descend(search)
    }
  }
  freeGroup(flow, parted)
}

/** The tries for a group, the most promising first. */
function branchesOf(search: Search, group: readonly number[]): readonly Branch[] {
  const { flow } = search
  const branches: Branch[] = []
  for (let place = 0; place < flow.model.places; place += 1) {
    const [first = 0] = group
    if (flow.model.cost[first * flow.model.places + place] === Infinity) continue
    sendGroup(flow, group, place)
    branches.push({ group, place, bound: valueOf(flow) })
    search.left -= 1
  }
  return branches.toSorted((a, b) => compareValues(a.bound, b.bound) || a.place - b.place)
}

function isBetter({ best }: Search, value: Value): boolean {
  return best === null || compareValues(value, best.value) < 0
}

function better(one: Value | null, other: Value): Value {
  return one && compareValues(one, other) <= 0 ? one : other
}

/** The largest group whose members are at different places; of several the first. */
function largestParted({ model, placeOf }: Flow): readonly number[] | undefined {
  return model.groups
    .filter((group) => group.some((index) => placeOf[index] !== placeOf[group[0] ?? 0]))
    .reduce<readonly number[] | undefined>(
      (best, group) => (best && best.length >= group.length ? best : group),
      undefined,
    )
}

function sendGroup(flow: Flow, group: readonly number[], place: number): void {
  resettle(flow, group, place)
}

function freeGroup(flow: Flow, group: readonly number[]): void {
  if (group.some((index) => flow.onlyAt[index] !== -1)) resettle(flow, group, -1)
}

/** Takes the members out and puts them in where they now may go; all others settle around them. */
function resettle(flow: Flow, group: readonly number[], place: number): void {
  for (const index of group) takeOut(flow, index)
  for (const index of group) flow.onlyAt[index] = place
  for (const index of group) putIn(flow, index)
}

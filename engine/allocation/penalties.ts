import type { Leader, LoadRule, Rule } from './types.ts'

/**
 * How far loads are from their bounds. A table gives, for each node and load, by how many enterprises the rules on the
 * node are missed, rules added up; it is convex in the load, which is what the flow needs.
 */
export interface Penalties {
  /** How many loads a table knows: from none to one more than there are enterprises. */
  readonly size: number
  /** For `(place × classes + class) × size + load`. */
  readonly ofClass: Int32Array
  /** For `place × size + load`. */
  readonly ofPlace: Int32Array
}

/** The tables for `count` enterprises. The place after the last leader is nobody's: it has no bounds. */
export function penaltiesOf(
  rules: readonly Rule[],
  leaders: readonly Leader[],
  classes: readonly (string | null)[],
  count: number,
): Penalties {
  const size = count + 2
  const ofClass = new Int32Array((leaders.length + 1) * classes.length * size)
  const ofPlace = new Int32Array((leaders.length + 1) * size)
  for (const rule of rules) {
    if (rule.kind !== 'load') continue
    leaders.forEach(({ id }, place) => {
      if (!appliesTo(rule, id)) return
      if (rule.grade === undefined) add(ofPlace, place * size, size, rule)
      else add(ofClass, (place * classes.length + classes.indexOf(rule.grade)) * size, size, rule)
    })
  }
  return { size, ofClass, ofPlace }
}

/** Whether a rule on loads is about this leader. */
export function appliesTo({ leaders }: LoadRule, leader: string): boolean {
  return leaders === undefined || leaders.includes(leader)
}

/** By how many enterprises a load misses the bounds. */
export function missedBy(
  { min = 0, max = Infinity }: { readonly min?: number; readonly max?: number },
  load: number,
): number {
  return Math.max(0, min - load) + Math.max(0, load - max)
}

function add(table: Int32Array, start: number, size: number, rule: LoadRule): void {
  for (let load = 0; load < size; load += 1) table[start + load] = (table[start + load] ?? 0) + missedBy(rule, load)
}

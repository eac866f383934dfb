/** Seeded chance: the same seed makes the same demonstration. */
export interface Chance {
  /** 0 ≤ x < 1 */
  next(): number
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  pick<T>(items: readonly T[]): T
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
}

/** mulberry32: small, well spread, good enough to invent a city. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    percent: (share) => next() * 100 < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}

/** A seed from a text, so that every city has its own. */
export const seedOf = (text: string): number =>
  [...text].reduce((sum, each) => (Math.imul(sum, 31) + each.codePointAt(0)!) | 0, 20261123)

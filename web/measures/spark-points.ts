export const sparkSize = { width: 104, height: 28 }
const edge = 4

interface Spark {
  /** Runs of months that follow each other; a month without a value breaks the line. */
  lines: string[]
  last: readonly [x: number, y: number] | null
  /** Height of the target's dotted line. */
  target: number | null
}

/** Where the values of a trend lie; the target, where there is one, sets the scale with them. */
export function sparkPoints(values: readonly (number | null)[], target: number | null): Spark {
  const known = [...values, target].filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const y = (value: number) =>
    high === low ? sparkSize.height / 2 : round(edge + ((high - value) / (high - low)) * (sparkSize.height - 2 * edge))
  const x = (index: number) => round(edge + (index / Math.max(1, values.length - 1)) * (sparkSize.width - 2 * edge))
  const runs: (readonly [number, number])[][] = [[]]
  for (const [index, value] of values.entries()) {
    if (value === null) runs.push([])
    else runs.at(-1)?.push([x(index), y(value)])
  }
  const drawn = runs.filter((run) => run.length > 0)
  return {
    lines: drawn.map((run) => run.map((point) => point.join(',')).join(' ')),
    last: drawn.at(-1)?.at(-1) ?? null,
    target: target === null || known.length < 2 ? null : y(target),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

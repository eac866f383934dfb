/** What a rank is taken from. */
export interface Ranked {
  links: number
  done: number | null
  expected: number | null
}

/**
 * Ranks lines by the share of the expected visits that were made, equal shares alike (1, 1, 3). Who has fewer links than the
 * least, or owes no visits yet, is not ranked (rule 12).
 */
export function rankLines<Line extends Ranked>(
  lines: readonly Line[],
  minimumLinks: number,
): (Line & { rank: number | null })[] {
  const shares = lines.map((line) => (line.links < minimumLinks ? null : shareOf(line)))
  return lines.map((line, index) => {
    const own = shares[index] ?? null
    const rank = own === null ? null : 1 + shares.filter((share) => share !== null && share > own).length
    return { ...line, rank }
  })
}

/** More than expected is no better than what is expected: nobody is ranked for running up visits. */
function shareOf({ done, expected }: Ranked): number | null {
  if (done === null || !expected) return null
  return Math.min(done, expected) / expected
}

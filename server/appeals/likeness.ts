/** Jaccard likeness of two sets of words: 1 when equal, 0 when they share nothing. */
export const likenessOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared / (a.size + b.size - shared)
}

/** Words of one character say little about a matter. */
export const tellingWords = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length > 1 && !/^\d+$/.test(word)))

import type { Named } from '../../server/cases/contract.ts'

/** As many topics as stay in sight with a digit each. */
const inSight = 8

/**
 * The topics to show as buttons: all while they are few; of many the chosen one, those the words point to, then the city's own
 * order. The buttons keep the city's order among themselves.
 */
export function shownTopics(
  all: readonly Named[],
  guessed: readonly { id: string }[],
  chosen: string,
): readonly Named[] {
  if (all.length <= inSight) return all
  const wanted = [...new Set([chosen, ...guessed.map(({ id }) => id), ...all.map(({ id }) => id)])]
  const known = wanted.filter((id) => all.some((topic) => topic.id === id)).slice(0, inSight)
  return all.filter(({ id }) => known.includes(id))
}

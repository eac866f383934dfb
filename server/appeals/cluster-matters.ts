import { likenessOf, tellingWords } from './likeness.ts'

export interface Matter {
  id: string
  enterprise: string
  topic: string
  words: string[]
}

export interface Cluster {
  topic: string
  /** The words most of its matters share. */
  words: string[]
  enterprises: number
  matters: string[]
}

/** From how much likeness on two matters of one topic count as the same. */
const alikeFrom = 0.2

interface Group {
  topic: string
  matters: Matter[]
  sets: Set<string>[]
}

/**
 * Groups matters of the same topic whose words are alike (single link), and answers the groups that come from at least
 * `enterprises` different enterprises, the largest first.
 */
export const clusterMatters = (matters: readonly Matter[], enterprises: number): Cluster[] => {
  let groups: Group[] = []
  for (const matter of matters) {
    const words = tellingWords(matter.words)
    const alike = groups.filter(
      (group) => group.topic === matter.topic && group.sets.some((set) => likenessOf(set, words) >= alikeFrom),
    )
    const joined: Group = {
      topic: matter.topic,
      matters: [matter, ...alike.flatMap((group) => group.matters)],
      sets: [words, ...alike.flatMap((group) => group.sets)],
    }
    groups = [...groups.filter((group) => !alike.includes(group)), joined]
  }
  return groups
    .map(present)
    .filter((cluster) => cluster.enterprises >= enterprises)
    .toSorted((a, b) => b.enterprises - a.enterprises)
}

const present = ({ topic, matters, sets }: Group): Cluster => ({
  topic,
  words: sharedWords(sets),
  enterprises: new Set(matters.map((matter) => matter.enterprise)).size,
  matters: matters.map((matter) => matter.id),
})

const sharedWords = (sets: readonly Set<string>[]): string[] => {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count * 2 > sets.length)
    .toSorted(([a, x], [b, y]) => y - x || b.length - a.length)
    .slice(0, 4)
    .map(([word]) => word)
}

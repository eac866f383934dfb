import type { CaseKind, Topic } from '../../engine/workflow/types.ts'

export interface TopicGuess {
  id: string
  score: number
  /** The words of the responsibility list found in the text. */
  words: string[]
}

/** Which topics a text speaks of, the likeliest first: longer words say more, each counts once. Empty when none is found. */
export const guessTopics = (kind: Pick<CaseKind, 'topics'>, text: string): TopicGuess[] =>
  kind.topics
    .map((topic) => guessTopic(topic, text))
    .filter((guess) => guess.score > 0)
    .toSorted((a, b) => b.score - a.score)

const guessTopic = ({ id, words }: Topic, text: string): TopicGuess => {
  const found = words.filter((word) => text.includes(word))
  return { id, words: found, score: found.reduce((sum, word) => sum + [...word].length, 0) }
}

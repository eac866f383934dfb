import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

const jieba = Jieba.withDict(dict)

const meaningless = /^[\s\p{P}\p{S}]*$/u

/** How often a learnt word is taken to occur: enough to outweigh its pieces. */
const oftenEnough = 100_000

/** Adds words a dictionary of the language does not hold: names of units and places, those of two units word by word. */
export const learnWords = (words: readonly string[]): void => {
  const whole = words.flatMap((word) => word.split(/\s+/)).filter(Boolean)
  if (whole.length > 0)
    jieba.loadDict(new TextEncoder().encode(whole.map((word) => `${word} ${oftenEnough} nz`).join('\n')))
}

/** The words of a Chinese text as an index should know them, in lower case; longer words come with their parts. */
export const wordsOf = (text: string): string[] =>
  jieba
    .cutForSearch(text.normalize('NFKC').toLowerCase(), true)
    .filter((word) => !meaningless.test(word) && word.length <= 60)

/** Words for `to_tsvector('simple', …)`: separated by spaces, at most as many as a tsvector holds comfortably. */
export const indexWords = (...texts: string[]): string => [...new Set(texts.flatMap(wordsOf))].slice(0, 4000).join(' ')

/** A `to_tsquery('simple', …)` that asks for all words of a search; null when there is nothing to ask for. */
export const queryWords = (text: string): string | null => {
  const words = wordsOf(text).map((word) => `'${word.replaceAll(/['\\]/g, '')}':*`)
  return words.length > 0 ? words.join(' & ') : null
}

import { pinyinInitials } from './pinyin-initials.ts'

/** What people may type to find an enterprise, as the registry keeps it. */
export interface SearchText {
  search_text: string
  grams: string[]
}

/** The lines and their grams for an enterprise's name, its other names and its codes. */
export function searchTextOf(names: string[], codes: string[]): SearchText {
  const lines = [...names.map(fold), ...names.flatMap(pinyinInitials), ...codes.map(fold)]
  const search_text = [...new Set(lines)].filter(Boolean).join('\n')
  return { search_text, grams: [...new Set(search_text.split('\n').flatMap(gramsOfLine))] }
}

/** What somebody typed, as words that must all be found: folded like the lines, parted at white space. */
export function searchWords(typed: string): string[] {
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\u200b\ufeff]+/)
  return [...new Set(words.map(fold))].filter(Boolean).slice(0, 8)
}

/** The grams that every line matching the words must hold: single characters only where nothing longer was typed. */
export function gramsOfWords(words: string[]): string[] {
  return [...new Set(words.flatMap((word) => ([...word].length === 1 ? [word] : pairs(word))))]
}

/** A pattern for `like` that finds the word anywhere. */
export function likeAnywhere(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`
}

/** Lower case, half width, without white space: `ＡＢＣ 科技` is `abc科技`. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
}

function gramsOfLine(line: string): string[] {
  return [...line, ...pairs(line)]
}

function pairs(text: string): string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => characters[index]! + character)
}

import type { LookupMatch } from './contract.ts'
import { initialPlaces, pinyinInitials } from './pinyin-initials.ts'
import { fold } from './search-text.ts'

interface Searched {
  name: string
  creditCode: string
  aliases: string[]
}

/**
 * Which part of an enterprise a typed word was found in, so that the page can mark it: in the name, by the initials of the
 * name, in another name, or in the credit code. `start` and `length` count UTF-16 places of `text`.
 */
export function matchPart({ name, creditCode, aliases }: Searched, word: string): LookupMatch {
  return (
    inText('name', name, word) ??
    byInitials(name, name, word) ??
    firstOf(aliases, (alias) => inText('alias', alias, word) ?? byInitials(alias, alias, word)) ??
    inText('credit-code', creditCode, word) ?? { field: 'name', text: name, start: 0, length: 0 }
  )
}

function inText(field: LookupMatch['field'], text: string, word: string): LookupMatch | null {
  const { folded, places } = foldWithPlaces(text)
  const at = folded.indexOf(word)
  return at < 0 ? null : marked(field, text, places, at, word.length)
}

function byInitials(name: string, text: string, word: string): LookupMatch | null {
  const places = initialPlaces(name)
  const at = firstOf(pinyinInitials(name), (initials) => (initials.includes(word) ? initials.indexOf(word) : null))
  return at === null ? null : marked('initials', text, places, at, word.length)
}

function marked(field: LookupMatch['field'], text: string, places: number[], at: number, length: number): LookupMatch {
  const start = places[at] ?? 0
  const last = places[at + length - 1] ?? start
  return { field, text, start, length: last - start + characterAt(text, last).length }
}

/** The folded text, and for each of its places the place in the text it comes from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const part = fold(character)
    folded += part
    places.push(...Array.from(part, () => place))
    place += character.length
  }
  return { folded, places }
}

function characterAt(text: string, place: number): string {
  return String.fromCodePoint(text.codePointAt(place) ?? 0)
}

function firstOf<Item, Result>(items: Item[], find: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const result = find(item)
    if (result !== null) return result
  }
  return null
}

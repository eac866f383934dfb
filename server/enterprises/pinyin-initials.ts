import { pinyin } from 'pinyin-pro'

/** How many ways of reading one name are kept; a name has few characters that are read in several ways. */
const mostVariants = 24

/** The endings of company names are read in one way only. */
const legalForm = /(股份|有限|责任|公司|集团|合伙企业|个人独资|普通合伙|分公司)+[（(]?.*$/

/**
 * The letters a person types for a name: the first letter of each character's pinyin, Latin letters and digits as they
 * are, everything else left out. The likeliest reading comes first, then those with one or two characters read otherwise
 * (长 as c or z, 行 as x or h).
 * @example pinyinInitials('长城重工') // ['cczg', 'zczg', 'cccg', 'zccg']
 */
export function pinyinInitials(name: string): string[] {
  const readings = readingsOf(name)
  const likeliest = readings.map(([first]) => first)
  const others = readings.flatMap((letters, place) => letters.slice(1).map((letter) => ({ place, letter })))
  const variants = new Set([likeliest.join('')])
  for (const one of others) variants.add(replaced(likeliest, one))
  for (const [index, one] of others.entries()) {
    for (const two of others.slice(index + 1)) variants.add(replaced(likeliest, one, two))
  }
  return [...variants].filter(Boolean).slice(0, mostVariants)
}

/** The places of the characters that have a letter among the initials, so that a match can be shown on the name itself. */
export function initialPlaces(name: string): number[] {
  const places: number[] = []
  let place = 0
  for (const character of name) {
    if (isRead(character)) places.push(place)
    place += character.length
  }
  return places
}

function readingsOf(name: string): string[][] {
  const characters = [...name]
  const ending = [...name.replace(legalForm, '')].length
  const inContext = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
  return characters.flatMap((character, index) => {
    if (!isRead(character)) return []
    const first = letterOf(inContext[index] ?? '') ?? letterOf(character)
    const every = index < ending ? allReadings(character) : []
    return first ? [[...new Set([first, ...every])]] : []
  })
}

function allReadings(character: string): string[] {
  const readings = pinyin(character, { pattern: 'first', toneType: 'none', type: 'array', multiple: true })
  return readings.map(letterOf).filter((letter) => letter !== null)
}

function letterOf(text: string): string | null {
  return /^[a-z0-9]/.exec(text.normalize('NFKC').toLowerCase())?.[0] ?? null
}

/** Characters that pinyin knows, Latin letters and digits. */
function isRead(character: string): boolean {
  return letterOf(pinyin(character, { pattern: 'first', toneType: 'none' })) !== null
}

function replaced(letters: (string | undefined)[], ...changes: { place: number; letter: string }[]): string {
  const copy = [...letters]
  for (const { place, letter } of changes) copy[place] = letter
  return copy.join('')
}

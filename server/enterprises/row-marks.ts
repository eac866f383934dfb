import type { RowProblem } from '../imports/import-kind.ts'

export interface Choice {
  id: string
  name: string
}

/** What a row of an enterprise list is judged by. */
export interface Judge {
  districts: readonly Choice[]
  parks: readonly Choice[]
  tags: readonly Choice[]
  today: string
}

/** The park a row names; one that the city does not have is a problem. */
export function readPark(text: string, parks: Judge['parks'], problems: RowProblem[]): string | null {
  if (!text) return null
  const park = parks.find(({ id, name }) => text === id || text === name || text.endsWith(name))
  if (park) return park.id
  problems.push({ field: 'park', message: `“${text}”不是本市的园区，${choicesOf(parks)}。` })
  return null
}

/** The tags of a row, by their ids; they replace those known. */
export function readTags(text: string, tags: Judge['tags'], problems: RowProblem[]): string[] | null {
  if (!text) return null
  const ids: string[] = []
  for (const word of namesIn(text)) {
    const tag = tags.find(({ id, name }) => word === id || word === name)
    if (tag) ids.push(tag.id)
    else problems.push({ field: 'tags', message: `“${word}”不是本市的标签，${choicesOf(tags)}。` })
  }
  return [...new Set(ids)].toSorted()
}

const choicesOf = (choices: readonly Choice[]): string =>
  choices.length > 0 ? `应为其中之一：${choices.map(({ name }) => name).join('、')}` : '本市没有设，请留空'

/** The names in a cell, parted at any sign. */
export function namesIn(text: string): string[] {
  return text
    .split(/[;；、,，]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

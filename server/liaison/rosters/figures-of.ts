import type { CityPack } from '../../../engine/city/types.ts'

/** The yearly figures that a city's rosters rank by, each once. */
export function figuresOf({ rosters }: CityPack): { id: string; name: string }[] {
  const figures = rosters.flatMap(({ parts }) => parts.flatMap((part) => (part.by === 'largest' ? [part.figure] : [])))
  return [...new Map(figures.map(({ id, name }) => [id, { id, name }])).values()]
}

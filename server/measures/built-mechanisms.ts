import { mechanisms, mechanismsOf } from '../../engine/city/mechanisms.ts'
import type { Measure } from '../../engine/city/measures.ts'
import type { CityPack } from '../../engine/city/types.ts'

/** The parts of the system that work. A clause that rests on another says so; whoever builds a part adds its word here. */
const built: readonly string[] = ['appeals', 'measures', 'people', 'supervision']

/** Links and visits are there, lists and their rules not yet: a clause that is followed by what leaders do waits for nothing. */
const builtFor = ({ figure }: Measure): readonly string[] =>
  figure?.query === 'obligations-kept' ? [...built, 'liaison'] : built

/** The names of the parts a clause still waits for. */
export function notBuilt({ duties }: CityPack, measure: Measure): string[] {
  const asked = duties.filter(({ id }) => measure.duties.includes(id)).flatMap(mechanismsOf)
  const missing = [...new Set(asked)].filter((name) => !builtFor(measure).includes(name))
  return missing.map((name) => mechanisms[name as keyof typeof mechanisms] ?? name)
}

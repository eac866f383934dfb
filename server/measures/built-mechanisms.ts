import { mechanisms, mechanismsOf } from '../../engine/city/mechanisms.ts'
import type { Measure } from '../../engine/city/measures.ts'
import type { CityPack } from '../../engine/city/types.ts'

/** The parts of the system that work. A clause that rests on another says so; whoever builds a part adds its word here. */
const built: readonly string[] = ['appeals', 'liaison', 'measures', 'meetings', 'people', 'supervision']

/** The names of the parts a clause still waits for. */
export function notBuilt(pack: CityPack, measure: Measure): string[] {
  const answered = answeredByPapers(pack)
  const waiting = pack.duties.filter(({ id }) => measure.duties.includes(id) && !answered.has(id))
  const missing = new Set(waiting.flatMap(mechanismsOf).filter((name) => !built.includes(name)))
  return [...missing].map((name) => mechanisms[name as keyof typeof mechanisms] ?? name)
}

/** A duty to hand something in waits for no further part: the paper is what it asks for, and who is missing is listed (GZ-01). */
const answeredByPapers = ({ obligations }: CityPack): ReadonlySet<string> =>
  new Set(obligations.filter(({ papers = [] }) => papers.length > 0).flatMap(({ duties }) => duties))

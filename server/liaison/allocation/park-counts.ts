import type { ParkCount } from '../../../engine/allocation/propose-parks.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { ApprovedPlace } from '../rosters/read-places.ts'
import { gradeWords } from './plans.ts'
import { unitName } from './pose-problem.ts'

export interface CountedPark extends ParkCount {
  aboveScale: number
}

/** The parks that a leader may take: those where enterprises of the roster stand, and the city's others; by what is there. */
export async function countParks(tx: Tx, pack: CityPack, places: readonly ApprovedPlace[]): Promise<CountedPark[]> {
  const aboveScale = await readAboveScale(tx, places)
  const inParks = Map.groupBy(places, ({ park }) => park)
  const ids = new Set([
    ...[...inParks.keys()].filter((id) => id !== null),
    ...pack.organisations.filter(({ kind }) => kind === 'park').map(({ id }) => id),
  ])
  return [...ids]
    .map((id) => {
      const own = inParks.get(id) ?? []
      const grades = Map.groupBy(own, ({ grade }) => (grade ? gradeWords[grade] : ''))
      return {
        id,
        name: unitName(pack, id) ?? id,
        total: own.length,
        byGrade: Object.fromEntries([...grades].map(([grade, { length }]) => [grade, length])),
        aboveScale: own.filter(({ enterprise }) => aboveScale.has(enterprise)).length,
      }
    })
    .toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'zh'))
}

async function readAboveScale(tx: Tx, places: readonly ApprovedPlace[]): Promise<ReadonlySet<string>> {
  const rows = await tx.many<{ id: string }>(
    'select id from enterprises where city = $1 and above_scale and id = any ($2::uuid[])',
    [tx.viewer.city, places.map(({ enterprise }) => enterprise)],
  )
  return new Set(rows.map(({ id }) => id))
}

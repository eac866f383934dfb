import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import { departmentsOf, parksOf } from '../liaison/park-units/read-park-units.ts'
import { writeParkUnit } from '../liaison/park-units/write-park-unit.ts'
import type { App } from '../platform/app.ts'

const officers = ['企业科科长岗', '综合科副科长岗', '规划科科长岗', '业务科科员岗']

/** Where the document asks for it, most departments have their park and named their officer (GZ-08). */
export async function takeParks(app: App, tx: Tx, pack: CityPack): Promise<void> {
  if (!pack.liaison.parkUnits) return
  const parks = parksOf(pack)
  for (const [index, { id, shortName }] of departmentsOf(pack).entries()) {
    const park = parks[(index * 5) % parks.length]
    if (!park || index % 8 === 7) continue
    const officer = officers[index % officers.length]!
    const viewer = { ...tx.viewer, name: `${shortName}负责岗` }
    const phone = `0990-23${String(10_000 + index * 37)}`
    await writeParkUnit(app, { ...tx, viewer }, id, { park: park.id, officer, phone, version: 0 })
  }
}

import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden, invalid, notFound } from '../../platform/refusal.ts'
import type { NewParkUnit, ParkUnits } from './contract.ts'
import { departmentsOf, mayEdit, parksOf, readParkUnits, requireRule } from './read-park-units.ts'

/** Keeps which park a department links and whom it sends there; what was before stays. */
export async function writeParkUnit(app: App, tx: Tx, unit: string, input: NewParkUnit): Promise<ParkUnits> {
  const pack = app.packs.get(tx.viewer.city)
  requireRule(pack)
  if (!departmentsOf(pack).some(({ id }) => id === unit)) throw notFound('没有这个部门。')
  if (!mayEdit(tx.viewer, unit)) throw forbidden('由本部门负责岗或联系服务办公室填写。', 'not-allowed')
  if (!parksOf(pack).some(({ id }) => id === input.park))
    throw invalid('park', '请在本市的园区和区县里选。', 'unknown-park')
  const { rowCount } = await tx.query(
    `insert into liaison_park_units (city, organisation, version, park, officer, phone, made_at, made_by)
     select $1, $2, $3 + 1, $4, $5, $6, $7, $8
     where $3 = (select coalesce(max(version), 0) from liaison_park_units where city = $1 and organisation = $2)
     on conflict do nothing`,
    [
      pack.id,
      unit,
      input.version,
      input.park,
      input.officer.trim(),
      input.phone.trim(),
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  if (rowCount === 0) throw conflict('park-unit-changed', '刚被别人改过，请刷新后再改；您写的内容还在。')
  return readParkUnits(app, tx)
}

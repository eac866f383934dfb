import type { CityPack, PackOrganisation } from '../../../engine/city/types.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Tx } from '../../database/tx.ts'
import { leaderRef } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import type { ParkUnit, ParkUnits } from './contract.ts'

/** First lock: whoever comes to liaison reads it all; the office and the department's head write a department's line. */
export const mayEdit = ({ reach, powers, organisations }: Viewer, unit: string): boolean =>
  reach === 'system' ||
  powers.includes('liaison.manage') ||
  (powers.includes('appeals.head') && organisations.includes(unit))

export const departmentsOf = ({ organisations }: CityPack): PackOrganisation[] =>
  organisations.filter(({ kind }) => kind === 'department')

/** Counties and parks both: an industrial park may be a county's own. */
export const parksOf = ({ organisations }: CityPack): PackOrganisation[] =>
  organisations.filter(({ id, district }) => district === id)

/** The city's rule for it; throws `not-found` where the document has none. */
export function requireRule({ liaison }: CityPack) {
  if (!liaison.parkUnits) throw notFound('本市文件没有要求部门联系园区。')
  return liaison.parkUnits
}

type Row = Omit<ParkUnit, 'unit' | 'park' | 'mayEdit'> & { organisation: string; park: string }

/** Every department with its park and officer, and every park with its leaders and departments. */
export async function readParkUnits(app: App, tx: Tx): Promise<ParkUnits> {
  const pack = app.packs.get(tx.viewer.city)
  const { duties } = requireRule(pack)
  const found = await tx.many<Row>(
    `select distinct on (organisation) organisation, park, officer, phone, version, made_at as "madeAt", made_by as "madeBy"
     from liaison_park_units where city = $1 order by organisation, version desc`,
    [pack.id],
  )
  const byUnit = new Map(found.map((row) => [row.organisation, row]))
  const rows = departmentsOf(pack).map((unit) => present(pack, tx.viewer, unit, byUnit.get(unit.id)))
  const leaders = await readLeaders(tx, Number(today(app.clock).slice(0, 4)))
  return {
    source: pack.duties.flatMap(({ id, cite }) => (duties.includes(id) ? [cite] : [])).join('、'),
    parks: parksOf(pack).map(({ id, shortName }) => ({
      id,
      name: shortName,
      leaders: pack.posts
        .filter((post) => leaders.some((each) => each.post === post.id && each.park === id))
        .map((post) => leaderRef(pack, post)),
      units: rows.filter(({ park }) => park?.id === id).map(({ unit }) => unit.name),
    })),
    rows,
  }
}

function present(pack: CityPack, viewer: Viewer, unit: PackOrganisation, row: Row | undefined): ParkUnit {
  const park = pack.organisations.find(({ id }) => id === row?.park)
  return {
    unit: { id: unit.id, name: unit.shortName },
    version: row?.version ?? 0,
    park: park ? { id: park.id, name: park.shortName } : null,
    officer: row?.officer ?? '',
    phone: row?.phone ?? '',
    madeAt: row?.madeAt ?? null,
    madeBy: row?.madeBy ?? '',
    mayEdit: mayEdit(viewer, unit.id),
  }
}

/** Which leader has which park by this year's approved allocation (GZ-07). */
const readLeaders = (tx: Tx, year: number): Promise<{ post: string; park: string }[]> =>
  tx.many(
    `select p.post, p.park from allocation_parks p join allocations a on a.city = p.city and a.id = p.allocation
     where p.city = $1 and a.year = $2 and a.state = 'approved'`,
    [tx.viewer.city, year],
  )

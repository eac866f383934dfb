import type { DutyId } from '../workflow/types.ts'
import type { Duty, PackOrganisation } from './types.ts'

/** One line of a city's list of units: id, full name, short name, and the duties in which the document names it. */
export type UnitRow = readonly [id: string, name: string, shortName: string, ...duties: DutyId[]]

/** A list of units of one kind. */
export const unitsOf = (kind: PackOrganisation['kind'], rows: readonly UnitRow[]): PackOrganisation[] =>
  rows.map(([id, name, shortName, ...duties]) => ({ id, name, shortName, kind, duties }))

/** Units that the document does not name, with the reason why the city needs them. */
export const unitsBeside = (
  kind: PackOrganisation['kind'],
  notFromDocument: string,
  rows: readonly UnitRow[],
): PackOrganisation[] => unitsOf(kind, rows).map((unit) => ({ ...unit, notFromDocument }))

/** Districts, counties and parks: each is its own district. The document speaks of all of them; the list is a public fact. */
export const territories = (
  kind: 'county' | 'park',
  duties: DutyId[],
  rows: readonly (readonly [id: string, name: string, shortName: string])[],
): PackOrganisation[] =>
  rows.map(([id, name, shortName]) => ({
    id,
    name,
    shortName,
    kind,
    district: id,
    duties,
    notFromDocument: '文件统称区县和园区，名单取自公开的行政区划',
  }))

/** The districts an enterprise can belong to, from the list of territories. */
export const districtsOf = (units: readonly PackOrganisation[]) =>
  units.filter((unit) => unit.district === unit.id).map(({ id, shortName }) => ({ id, name: shortName }))

/** The rows of the register that belong to a city's document: id, heading, mechanism, what it asks for. */
export const dutyRows = (
  rows: readonly (readonly [id: DutyId, cite: string, mechanism: string, summary: string])[],
): Duty[] => rows.map(([id, cite, mechanism, summary]) => ({ id, cite, mechanism, summary }))

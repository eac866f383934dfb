import type { PackRegistry } from '../packs/registry.ts'
import type { EnterpriseLine } from './contract.ts'

/** The columns of a line of the registry, on `enterprises e`. */
export const lineColumns = `e.id, e.credit_code as "creditCode", e.name, e.district, e.place, e.kind, e.industry,
  e.capital_fen as "capitalFen", e.capital_text as "capitalText", e.currency, e.established,
  e.key_enterprise as "keyEnterprise", e.above_scale as "aboveScale", e.size, e.status, e.updated_at as "updatedAt"`

export type LineRow = Omit<EnterpriseLine, 'districtName'> & { place: string }

/** Adds the district's name to a row. */
export function presentLine(
  nameOf: (row: { district: string | null; place: string }) => string,
  row: LineRow,
): EnterpriseLine {
  const { place, ...line } = row
  return { ...line, districtName: nameOf({ district: line.district, place }) }
}

/** How a city names a row's district; a place outside of its districts is shown as it was registered. */
export function districtNames(packs: PackRegistry, city: string) {
  const names = new Map(packs.get(city).districts.map(({ id, name }) => [id, name]))
  return ({ district, place }: { district: string | null; place: string }): string =>
    (district === null ? undefined : names.get(district)) ?? place
}

import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** A unit that belongs to a district belongs to a declared one. */
export const unitDistrict: PackCheck = (pack) => {
  const known = new Set(pack.districts.map(({ id }) => id))
  return judge(
    'unit-district',
    '单位所属的区县都已声明。',
    pack.organisations
      .filter(({ district }) => district !== undefined && !known.has(district))
      .map(({ name, district }) => `单位“${name}”所属的区县 ${district} 没有声明`),
  )
}

import type { Viewer } from '../access/viewer.ts'
import { forbidden } from '../platform/refusal.ts'

/**
 * First lock of the registry: which enterprises a viewer may see, as a condition on the table alias `e`. Staff see the
 * registry of their city, somebody who acts for an enterprise sees that one, nobody else sees any. The row-level security of
 * migration 0040 says the same once more. `bind` adds a value and answers its place.
 */
export function enterpriseScope(viewer: Viewer, bind: (value: unknown) => string): string {
  const city = `e.city = ${bind(viewer.city)}`
  if (isStaff(viewer)) return city
  return viewer.enterprise ? `${city} and e.id = ${bind(viewer.enterprise)}::uuid` : `${city} and false`
}

export function isStaff({ reach }: Viewer): boolean {
  return reach === 'city' || reach === 'organisation' || reach === 'system'
}

/** Who may enter, change and merge enterprises, and read whom to ring there. */
export function mayEdit(viewer: Viewer): boolean {
  if (viewer.reach === 'system') return true
  return isStaff(viewer) && ['enterprises.edit', 'admin'].some((power) => viewer.powers.includes(power))
}

export function requireEdit(viewer: Viewer): void {
  if (!mayEdit(viewer)) throw forbidden('企业名录由市企业服务办公室维护，您的岗位只能查看。')
}

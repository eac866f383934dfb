import type { Viewer } from '../access/viewer.ts'
import { forbidden, notFound } from '../platform/refusal.ts'
import type { ImportKind } from './import-kind.ts'

/**
 * Which imports a viewer may see: all of the city for an office that may import, their own for somebody of a unit, none for
 * anybody else. `$1` is the city.
 */
export function importScope(viewer: Viewer): string {
  if (!sees(viewer)) return 'i.city = $1 and false'
  return viewer.reach === 'organisation' ? 'i.city = $1 and i.created_by::text = app_person()' : 'i.city = $1'
}

/** Whether the viewer may take in tables of this kind: `imports` and a power of the kind's own. */
export function mayImport(viewer: Viewer, { power }: Pick<ImportKind, 'power'>): boolean {
  const asked = typeof power === 'string' ? [power] : power
  return viewer.reach === 'system' || (sees(viewer) && asked.some((each) => viewer.powers.includes(each)))
}

/** The kind with this id; refuses a viewer who may not take in its tables. */
export function requireKind(kinds: readonly ImportKind[], viewer: Viewer, id: string): ImportKind {
  const kind = kinds.find((each) => each.id === id)
  if (!kind) throw notFound('没有这一种导入。')
  if (!mayImport(viewer, kind)) throw forbidden(`您的岗位不能导入${kind.name}。`)
  return kind
}

function sees({ reach, powers }: Viewer): boolean {
  return reach === 'system' || ((reach === 'city' || reach === 'organisation') && powers.includes('imports'))
}

import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Posts stand in declared units. */
export const postOrganisation: PackCheck = (pack) => {
  const known = new Set(pack.organisations.map((unit) => unit.id))
  return judge(
    'post-organisation',
    '岗位都在已声明的单位里。',
    pack.posts
      .filter(({ organisation }) => !known.has(organisation))
      .map(({ name, organisation }) => `岗位“${name}”所在的单位 ${organisation} 没有声明`),
  )
}

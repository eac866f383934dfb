import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every body has members, and they are posts of the city. */
export const bodyMembers: PackCheck = (pack) => {
  const known = new Set(pack.posts.map(({ id }) => id))
  const faults = pack.bodies.flatMap(({ name, posts }) => [
    ...(posts.length === 0 ? [`“${name}”没有成员`] : []),
    ...posts.filter((id) => !known.has(id)).map((id) => `“${name}”的成员岗位 ${id} 没有声明`),
  ])
  return judge('body-members', '各班子的成员都是本市的岗位。', faults)
}

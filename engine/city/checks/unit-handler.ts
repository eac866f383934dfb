import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** A unit on the responsibility list has a post that can handle what is handed to it. */
export const unitHandler: PackCheck = (pack) => {
  const able = new Set(
    pack.posts.filter(({ powers }) => powers.includes('appeals.handle')).map((post) => post.organisation),
  )
  const known = new Set(pack.organisations.map((unit) => unit.id))
  return judge(
    'unit-handler',
    '责任清单上的单位都有承办的岗位。',
    inKinds(pack, (kind) => {
      const named = new Set(kind.topics.flatMap(({ lead, assistants }) => [lead, ...assistants]))
      return [...named].filter((id) => known.has(id) && !able.has(id)).map((id) => `单位 ${id} 没有承办的岗位`)
    }),
  )
}

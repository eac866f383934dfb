import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every power an action asks for is held by a post of the city; the enterprise and the system are always there. */
export const actionNobodyCanTake: PackCheck = (pack) => {
  const held = new Set(pack.posts.flatMap((post) => post.powers))
  return judge(
    'action-nobody-can-take',
    '每个动作都有岗位、企业或系统能做。',
    inKinds(pack, (kind) =>
      Object.values(kind.actions)
        .filter(({ by }) => !by.some((who) => !('power' in who) || held.has(who.power)))
        .map(({ name }) => `动作“${name}”没有岗位有权做`),
    ),
  )
}

import type { CityPack } from '../types.ts'
import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Tiers and the ladder lead to posts that may coordinate, or to a power that some post holds. */
export const coordinator: PackCheck = (pack) =>
  judge(
    'coordinator',
    '协调层级和提级都有岗位接住。',
    inKinds(pack, (kind) => [
      ...kind.tiers.flatMap((tier) => postFaults(pack, tier.coordinator, `协调层级“${tier.name}”`)),
      ...kind.ladder.flatMap((step) => ladderFaults(pack, step.to, `提级“${step.name}”`)),
    ]),
  )

function postFaults(pack: CityPack, id: string, where: string): string[] {
  const post = pack.posts.find((each) => each.id === id)
  if (!post) return [`${where}的岗位 ${id} 没有声明`]
  const may = post.powers.some((power) => power === 'appeals.coordinate' || power === 'appeals.hand-out')
  return may ? [] : [`${where}的岗位“${post.name}”没有协调的权力`]
}

function ladderFaults(pack: CityPack, to: string, where: string): string[] {
  const [kind, name = ''] = to.split(':')
  if (kind === 'post') return postFaults(pack, name, where)
  if (kind !== 'power') return [`${where}应写成 post:岗位 或 power:权力，现在是 ${to}`]
  return pack.posts.some((post) => post.powers.includes(name)) ? [] : [`${where}的权力 ${name} 没有岗位有`]
}

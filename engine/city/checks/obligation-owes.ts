import type { Owes } from '../../obligations/types.ts'
import type { CityPack } from '../types.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Whoever owes an obligation is declared: the post, the body, the units. */
export const obligationOwes: PackCheck = (pack) =>
  judge(
    'obligation-owes',
    '每项履职义务都落到了岗位或单位。',
    pack.obligations.flatMap(({ name, owes }) => unknownIn(pack, owes).map((who) => `“${name}”落到的${who}没有声明`)),
  )

function unknownIn({ posts, bodies, organisations }: CityPack, owes: Owes): string[] {
  const missing = (what: string, ids: readonly string[], among: readonly { id: string }[]): string[] =>
    ids.filter((id) => !among.some((each) => each.id === id)).map((id) => `${what} ${id} `)
  if (owes.who === 'post') return missing('岗位', [owes.post], posts)
  if (owes.who === 'each-member') return missing('班子', [owes.body], bodies)
  const kind = owes.who === 'each-county' ? 'county' : 'department'
  const headless = organisations.filter(
    (unit) => unit.kind === kind && (!owes.only || owes.only.includes(unit.id)) && !hasHead(posts, unit.id),
  )
  return [...missing('单位', owes.only ?? [], organisations), ...headless.map(({ id }) => `单位 ${id} 的负责岗`)]
}

/** A unit's duty is its head's: without one nobody would owe it. */
const hasHead = (posts: CityPack['posts'], unit: string): boolean =>
  posts.some(({ organisation, powers }) => organisation === unit && powers.includes('appeals.head'))

import type { MeetingKind } from '../../engine/city/meetings.ts'
import type { CityPack, PackPost } from '../../engine/city/types.ts'
import { invalid } from '../platform/refusal.ts'

/** A kind of meeting of the city; refuses others by the field `kind`. */
export function requireKind(pack: CityPack, id: string): MeetingKind {
  const kind = pack.meetings.find((each) => each.id === id)
  if (!kind)
    throw invalid('kind', `会议类型应为其中一项：${pack.meetings.map(({ name }) => name).join('、')}。`, 'unknown-kind')
  return kind
}

/** A meeting that was convened keeps its kind's words even where the pack no longer has it. */
export const kindOf = (
  { meetings }: CityPack,
  id: string,
): Pick<MeetingKind, 'id' | 'name' | 'endings' | 'forms' | 'channel' | 'listed'> =>
  meetings.find((each) => each.id === id) ?? { id, name: id, endings: [], forms: [], channel: '' }

/** The posts that may convene a kind: the city's, and the head of each county where counties hold their own. */
export const convenersOf = (pack: CityPack, kind: MeetingKind): PackPost[] =>
  pack.posts.filter(
    ({ id, organisation, powers }) =>
      id === kind.convener || (kind.counties && powers.includes('appeals.head') && isCounty(pack, organisation)),
  )

export const isCounty = ({ organisations }: CityPack, unit: string): boolean =>
  organisations.find(({ id }) => id === unit)?.kind === 'county'

/** A convening post of the kind; refuses others by the field `convener`. */
export function requireConvener(pack: CityPack, kind: MeetingKind, id: string): PackPost {
  const post = convenersOf(pack, kind).find((each) => each.id === id)
  if (!post) throw invalid('convener', `“${kind.name}”不由这个岗位召集，请重选召集岗位。`, 'wrong-convener')
  return post
}

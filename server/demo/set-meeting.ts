import type { IsoDate } from '../../engine/calendar/types.ts'
import { instantAt } from '../../engine/calendar/zone.ts'
import type { MeetingKind } from '../../engine/city/meetings.ts'
import type { CityPack, PackPost } from '../../engine/city/types.ts'
import type { NewInvitee } from '../meetings/contract.ts'
import { administration } from './matters/administration.ts'
import { fillMatter } from './matters/matter.ts'
import { money } from './matters/money.ts'
import { peopleMatters } from './matters/people.ts'
import { supplies } from './matters/supplies.ts'
import type { Call, Scene } from './tell-meeting.ts'
import type { Stage } from './tell-story.ts'

export type Theatre = Omit<Stage, 'tx'>

/** An enterprise that may be invited; the first ones have accounts. */
export interface Guest {
  id: string
  name: string
}

const matters = [...supplies, ...money, ...administration, ...peopleMatters]

interface Meeting {
  kind: MeetingKind
  convener: string
  on: IsoDate
  /** Those whose duty it is to be there; otherwise whom the kind invites. */
  leaders: readonly string[]
}

/** Where and when a meeting is, who is asked to come, and what enterprises bring; a county's meeting is a small one. */
export function setMeeting(
  { cast: { pack }, calendar, chance }: Theatre,
  { kind, convener, on, leaders }: Meeting,
  enterprises: readonly Guest[],
): Call & Pick<Scene, 'raised'> {
  const large = isCityPost(pack, convener)
  const guests = invitesEnterprises(kind) ? chooseGuests(chance, enterprises, large) : []
  const bodies = leaders.length > 0 ? leaders : large ? bodiesOf(pack, kind).slice(0, 3) : []
  const [first] = guests
  const onSite = kind.id === 'on-site' && first
  return {
    kind,
    convener,
    title: titleOf(pack, kind, convener, on),
    place: onSite ? `${first.name}厂区` : placeOf(pack, convener),
    startsAt: instantAt(calendar, on, chance.pick([9 * 60, 9 * 60 + 30, 14 * 60 + 30])),
    host: (large && bodies[0]) || leaderOf(pack, convener, chance),
    invite: [
      ...bodies.map((post): NewInvitee => ({ post })),
      ...(large ? unitsOf(kind).map((organisation): NewInvitee => ({ organisation })) : []),
      ...guests.map(({ id }): NewInvitee => ({ enterprise: id })),
    ],
    raised: guests
      .slice(0, large ? 3 : 1)
      .map(({ id }) => ({ enterprise: id, matter: fillMatter(chance.pick(matters), chance) })),
  }
}

const postOf = ({ posts }: CityPack, id: string): PackPost | undefined => posts.find((each) => each.id === id)

/** Whether a post convenes for the city rather than for a county. */
export const isCityPost = (pack: CityPack, id: string): boolean =>
  pack.organisations.find((unit) => unit.id === postOf(pack, id)?.organisation)?.kind !== 'county'

const invitesEnterprises = ({ invited }: MeetingKind): boolean => invited.some(({ who }) => who === 'enterprises')

function chooseGuests(chance: Theatre['chance'], enterprises: readonly Guest[], large: boolean): Guest[] {
  const known = large ? [enterprises[chance.between(0, Math.min(2, enterprises.length - 1))]!] : []
  const others = Array.from({ length: large ? 4 : 2 }, () => chance.pick(enterprises))
  return [...new Set([...known, ...others])]
}

const bodiesOf = ({ bodies }: CityPack, { invited }: MeetingKind): string[] =>
  invited.flatMap((each) => (each.who === 'body' ? (bodies.find(({ id }) => id === each.body)?.posts ?? []) : []))

const unitsOf = ({ invited }: MeetingKind): string[] =>
  invited.flatMap((each) => (each.who === 'units' ? each.units.slice(0, 6) : []))

/** A county's meeting is led by a leader of the county, the city's by one of its government. */
function leaderOf(pack: CityPack, convener: string, chance: Theatre['chance']): string | null {
  const home = isCityPost(pack, convener) ? 'government' : unitOf(pack, convener)?.id
  const leaders = pack.posts.filter(
    ({ organisation, powers }) => organisation === home && powers.includes('appeals.coordinate'),
  )
  return leaders.length > 0 ? chance.pick(leaders).id : null
}

const unitOf = (pack: CityPack, post: string) =>
  pack.organisations.find(({ id }) => id === postOf(pack, post)?.organisation)

const placeOf = (pack: CityPack, convener: string): string =>
  isCityPost(pack, convener) ? '市政府二号会议室' : `${unitOf(pack, convener)?.shortName ?? ''}政务中心会议室`

/** Held once a year, as the city owes it. */
export const isYearly = ({ obligations }: CityPack, { id }: MeetingKind): boolean =>
  obligations.some(
    ({ fulfilment, timing }) => fulfilment.where?.['meeting'] === id && 'every' in timing && timing.every === 'year',
  )

function titleOf(pack: CityPack, kind: MeetingKind, convener: string, on: IsoDate): string {
  const [year, month] = on.split('-').map(Number)
  const when = isYearly(pack, kind) ? `${year} 年` : `${year} 年 ${month} 月`
  return `${isCityPost(pack, convener) ? '' : `${unitOf(pack, convener)?.shortName ?? ''} `}${when}${kind.name}`
}

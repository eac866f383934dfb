import type { Config } from '../platform/config.ts'
import type { Viewer } from './viewer.ts'

/** A post somebody holds today, with the unit it belongs to. */
export interface HeldPost {
  id: string
  name: string
  powers: string[]
  reach: 'city' | 'organisation'
  organisation: { id: string; name: string; shortName: string }
}

/** A verified session: who signed in, and what they hold today. */
export interface Session {
  /** SHA-256 of the token; the token itself is only in the visitor's cookie. */
  id: Buffer
  city: string
  person: { id: string; login: string; name: string; passwordTemporary: boolean; secondStep: boolean }
  posts: HeldPost[]
  /** The post the person acts from; null for people of an enterprise and for people without a post. */
  actingPost: HeldPost | null
  enterprise: { id: string; name: string } | null
}

/**
 * The rights of a session are those of the acting post and of no other: somebody with two posts switches between them, so
 * that a power of the one is never used in the name of the other. Somebody who holds a post is staff, even with an account
 * of an enterprise.
 */
export function viewerOf({ city, person, actingPost, enterprise }: Session): Viewer {
  const base = { city, person: person.id }
  if (!actingPost) {
    const nobody = { post: null, posts: [], organisations: [], powers: [] }
    const [reach, name] = enterprise ? (['enterprise', enterprise.name] as const) : (['public', '未任岗人员'] as const)
    return { ...base, ...nobody, enterprise: enterprise?.id ?? null, reach, name }
  }
  const { id, organisation, powers, reach } = actingPost
  const post = { post: id, posts: [id], organisations: [organisation.id], powers, reach }
  return { ...base, ...post, enterprise: null, name: postTitle(actingPost) }
}

/** Powers that open what must not fall into other hands. */
const sensitivePowers = ['admin', 'appeals.rule', 'appeals.supervise', 'imports']

/** Whether the acting post asks for a second step that the person has not turned on. */
export const owesSecondStep = ({ secondStep }: Pick<Config, 'secondStep'>, { person, actingPost }: Session): boolean =>
  secondStep === 'required' &&
  !person.secondStep &&
  (actingPost?.powers.some((power) => sensitivePowers.includes(power)) ?? false)

/** How records name a post, as `post_title` does in SQL: `市企服办 接线岗`, or the name alone where it says the unit. */
export function postTitle({ name, organisation }: Pick<HeldPost, 'name' | 'organisation'>): string {
  return name.startsWith(organisation.shortName) ? name : `${organisation.shortName} ${name}`
}

/** Powers of those who follow and coordinate rather than handle: their first page is the cockpit. */
const cockpitPowers = ['appeals.coordinate', 'appeals.follow']

/** The parts of the product a session may enter, as the words of their addresses; the first is where it lands. */
export function doorsOf({ powers, enterprise }: Viewer): string[] {
  const doors: string[] = []
  if (powers.some((power) => cockpitPowers.includes(power))) doors.push('cockpit')
  if (powers.some((power) => power !== 'admin')) doors.push('desk')
  if (powers.includes('admin')) doors.push('admin')
  if (enterprise) doors.push('e')
  return doors
}

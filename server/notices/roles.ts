import type { CityPack } from '../../engine/city/types.ts'
import type { CaseState } from '../../engine/workflow/types.ts'
import type { Recipient } from './message.ts'

/** Who does the work in a unit; its head only where nobody else does. */
export const handlerOf = (organisation: string): Recipient => ({
  power: 'appeals.handle',
  unless: 'appeals.head',
  organisation,
})

/** Who answers for a unit. */
export const headOf = (organisation: string): Recipient => ({ power: 'appeals.head', organisation })

export const leadOf = (state: CaseState): string | null =>
  state.tasks.find(({ role }) => role === 'lead')?.organisation ?? null

interface Concerned {
  state: CaseState
  enterprise: string | null
  /** The unit whose time it is; the lead unless said otherwise. */
  organisation: string | null
}

/** The roles a pack may name for a rung of a time limit, beside `post:…` and `power:…`. */
const roles: Record<string, (concerned: Concerned) => Recipient[]> = {
  handler: ({ organisation }) => (organisation ? [handlerOf(organisation)] : []),
  head: ({ organisation }) => (organisation ? [headOf(organisation)] : []),
  office: () => [{ power: 'appeals.hand-out' }],
  supervision: () => [{ power: 'appeals.supervise' }],
  coordinator: ({ state }) => (state.coordinator ? [{ post: state.coordinator }] : []),
  registrar: ({ state }) =>
    typeof state.facts['firstAsked'] === 'string' ? [{ post: state.facts['firstAsked'] }] : [],
  enterprise: ({ enterprise }) => (enterprise ? [{ enterprise }] : []),
}

/** The people a role stands for in a case; a role nobody has stands for no one. */
export function recipientsOf(role: string, concerned: Concerned): Recipient[] {
  const [kind, id] = role.split(':')
  if (kind === 'post' && id) return [{ post: id }]
  if (kind === 'power' && id) return [{ power: id }]
  return roles[role]?.(concerned) ?? []
}

export type Door = 'desk' | 'e' | 'cockpit'

/** Where a recipient reads about a case: enterprises in the portal, leaders in the cockpit, all others at the desk. */
export function doorFor(pack: CityPack, to: Recipient): Door {
  if ('enterprise' in to) return 'e'
  if ('power' in to) return to.power === 'appeals.coordinate' ? 'cockpit' : 'desk'
  const post = pack.posts.find(({ id }) => id === to.post)
  return post?.powers.includes('appeals.coordinate') ? 'cockpit' : 'desk'
}

/** The page of a case behind a door. */
export const linkOf = (city: string, door: Door, number: string): string =>
  `/${city}/${door}/cases/${encodeURI(number)}`

/** What people call a unit. */
export const nameOf = (pack: CityPack, organisation: string): string =>
  pack.organisations.find(({ id }) => id === organisation)?.shortName ?? organisation

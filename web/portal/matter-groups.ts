import type { Filters } from '../app/address.ts'

/** How an enterprise looks at its matters. The stages in which it is asked something are the engine's own. */
export const matterGroups = [
  { id: 'open', name: '在办', query: { mode: 'open' } },
  { id: 'asked', name: '等我回答', query: { mode: 'open', stage: 'waiting,resolved' } },
  { id: 'ended', name: '已了结', query: { mode: 'ended' } },
] as const satisfies readonly { id: string; name: string; query: Filters }[]

export type MatterGroup = (typeof matterGroups)[number]

/** The group of an address; the open ones without it. */
export const groupOf = (id: string | undefined): MatterGroup =>
  matterGroups.find((group) => group.id === id) ?? matterGroups[0]

/** What stage an enterprise is asked in: to judge what was done, or to add something. */
export const asksFor = (stage: string): 'answer' | 'supplement' | null =>
  stage === 'resolved' ? 'answer' : stage === 'waiting' ? 'supplement' : null

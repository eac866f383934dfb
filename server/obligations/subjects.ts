import type { CityPack, PackPost } from '../../engine/city/types.ts'
import type { ActKind, Obligation, Owes } from '../../engine/obligations/types.ts'
import { invalid } from '../platform/refusal.ts'

const obligationsOf =
  (acts: readonly ActKind[]) =>
  ({ obligations }: CityPack): readonly Obligation[] =>
    obligations.filter(({ fulfilment }) => acts.includes(fulfilment.act))

/** What leaders and units do about enterprises. */
export const liaisonObligations = obligationsOf(['link', 'visit', 'contact'])

/** What is handed in on paper. */
export const filingObligations = obligationsOf(['filing', 'report'])

/** The posts that owe an obligation: a unit's duty is its head's. */
export function postsOwing(pack: CityPack, owes: Owes): string[] {
  if (owes.who === 'post') return [owes.post]
  if (owes.who === 'each-member') return pack.bodies.find(({ id }) => id === owes.body)?.posts ?? []
  const kind = owes.who === 'each-county' ? 'county' : 'department'
  return pack.organisations
    .filter((unit) => unit.kind === kind && (!owes.only || owes.only.includes(unit.id)))
    .flatMap(({ id }) => headOf(pack, id)?.id ?? [])
}

const headOf = ({ posts }: CityPack, unit: string): PackPost | undefined =>
  posts.find(({ organisation, powers }) => organisation === unit && powers.includes('appeals.head'))

/** Everybody who may be linked to enterprises: whoever owes anything, members of bodies, and heads of counties. */
export function linkablePosts(pack: CityPack): PackPost[] {
  const ids = new Set([
    ...liaisonObligations(pack).flatMap(({ owes }) => postsOwing(pack, owes)),
    ...pack.bodies.flatMap(({ posts }) => posts),
    ...postsOwing(pack, { who: 'each-county' }),
  ])
  return pack.posts.filter(({ id }) => ids.has(id))
}

/** A post that may be linked; refuses others by the field `post`. */
export function requireLinkable(pack: CityPack, id: string): PackPost {
  const post = linkablePosts(pack).find((each) => each.id === id)
  if (!post) throw invalid('post', '只有班子成员和单位负责岗能联系企业，请重选岗位。', 'post-not-linkable')
  return post
}

/** A post of a county or park links for its territory, all others for the city. */
export const levelOf = ({ organisations }: CityPack, { organisation }: PackPost): 'city' | 'county' =>
  organisations.find(({ id }) => id === organisation)?.district === organisation ? 'county' : 'city'

/** What a page calls a post. */
export const leaderRef = ({ organisations }: CityPack, { id, name, organisation }: PackPost) => ({
  id,
  name,
  unit: organisations.find((each) => each.id === organisation)?.shortName ?? organisation,
})

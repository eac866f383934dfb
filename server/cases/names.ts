import { postTitle } from '../access/session.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { Named, Unit } from './contract.ts'

/** Names of the city's units and posts, for whatever is shown. */
export interface Names {
  unit(id: string): Unit
  post(id: string): { name: string; unit: Unit } | null
}

/** Loads the names of all units and posts of the viewer's city. */
export const loadNames = async (tx: Tx): Promise<Names> => {
  const { city } = tx.viewer
  const units = await tx.many<Unit>(
    { name: 'unit-names', text: 'select id, name, short_name as "shortName" from organisations where city = $1' },
    [city],
  )
  const posts = await tx.many<{ id: string; name: string; organisation: string }>(
    { name: 'post-names', text: 'select id, name, organisation from posts where city = $1' },
    [city],
  )
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const postById = new Map(posts.map((post) => [post.id, post]))
  const unit = (id: string): Unit => unitById.get(id) ?? { id, name: id, shortName: id }
  return {
    unit,
    post: (id) => {
      const post = postById.get(id)
      return post ? { name: post.name, unit: unit(post.organisation) } : null
    },
  }
}

/** The name of a choice, or its id when an old version knew it and this one does not. */
export const choiceName = (choices: readonly Named[], id: string): Named => {
  const choice = choices.find((each) => each.id === id)
  return { id, name: choice?.name ?? id }
}

/** Who did something, by unit and post; an enterprise and the system by what they are. */
export const actorName = (
  names: Names,
  actor: { post: string | null; organisation: string | null; enterprise: string | null; system: boolean },
): string => {
  if (actor.system) return '系统'
  if (actor.enterprise) return '企业'
  const post = actor.post ? names.post(actor.post) : null
  if (post) return postTitle({ name: post.name, organisation: post.unit })
  return actor.organisation ? names.unit(actor.organisation).shortName : '外部系统'
}

export const stageOf = (kind: CaseKind, id: string) => ({
  id,
  name: kind.stages[id]?.name ?? id,
  mode: kind.stages[id]?.mode ?? 'working',
})

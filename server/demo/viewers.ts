import type { CityPack } from '../../engine/city/types.ts'
import type { ActionDefinition, CaseState } from '../../engine/workflow/types.ts'
import { mayAct } from '../../engine/workflow/who.ts'
import { systemViewer } from '../access/viewer.ts'
import type { Viewer } from '../access/viewer.ts'
import { actorOf } from '../cases/actor.ts'

/** Ids of the people who hold the posts and speak for the enterprises, by post and by enterprise. */
export interface Cast {
  pack: CityPack
  personOfPost: ReadonlyMap<string, string>
  personOfEnterprise: ReadonlyMap<string, string>
}

export const viewerOfPost = ({ pack, personOfPost }: Cast, id: string): Viewer => {
  const post = pack.posts.find((each) => each.id === id)
  if (!post) throw new Error(`${pack.id} declares no post ${id}`)
  const { organisation, powers, reach, name } = post
  return {
    city: pack.id,
    person: personOfPost.get(id) ?? null,
    post: id,
    posts: [id],
    organisations: [organisation],
    powers,
    enterprise: null,
    reach,
    name,
  }
}

export const viewerOfEnterprise = ({ pack, personOfEnterprise }: Cast, id: string): Viewer => ({
  ...systemViewer(pack.id),
  reach: 'enterprise',
  enterprise: id,
  person: personOfEnterprise.get(id) ?? null,
})

/** Somebody who may take an action now: the enterprise itself, or the first post of the pack that may; null when nobody may. */
export const whoMay = (
  cast: Cast,
  state: CaseState,
  action: ActionDefinition,
  except: string | null,
  organisation?: string,
): Viewer | null => {
  const enterprise = state.facts['enterprise'] ? viewerOfEnterprise(cast, String(state.facts['enterprise'])) : null
  if (enterprise && action.by.some((who) => 'enterprise' in who)) return enterprise
  for (const post of cast.pack.posts) {
    if (post.id === except || (organisation && post.organisation !== organisation)) continue
    const viewer = viewerOfPost(cast, post.id)
    if (mayAct(state, action.by, actorOf(viewer))) return viewer
  }
  return null
}

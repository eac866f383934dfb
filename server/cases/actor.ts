import type { ActorRights } from '../../engine/workflow/types.ts'
import type { Viewer } from '../access/viewer.ts'

/** The viewer as an actor: rights come from the acting post. */
export const actorOf = (viewer: Viewer): ActorRights => ({
  person: viewer.person,
  post: viewer.post,
  organisation: viewer.organisations[0] ?? null,
  enterprise: viewer.enterprise,
  system: viewer.reach === 'system',
  powers: viewer.powers,
  organisations: viewer.organisations,
  posts: viewer.posts,
})

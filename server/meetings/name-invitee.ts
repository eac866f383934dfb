import { postTitle } from '../access/session.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import type { Invitee } from './tell-invited.ts'

/** What a page calls whoever is invited. */
export async function nameInvitee(
  app: App,
  tx: Tx,
  { post, organisation, enterprise }: Omit<Invitee, 'id'>,
): Promise<string> {
  const pack = app.packs.get(tx.viewer.city)
  if (enterprise) return (await requireEnterprise(tx, enterprise)).name
  return post ? titleOfPost(pack, post) : unitName(pack, organisation ?? '')
}

/** A post with its unit, as records name it. */
export function titleOfPost({ posts, organisations }: CityPack, id: string): string {
  const post = posts.find((each) => each.id === id)
  const organisation = organisations.find((each) => each.id === post?.organisation)
  return post && organisation ? postTitle({ name: post.name, organisation }) : id
}

/** What people call a unit. */
export const unitName = ({ organisations }: CityPack, id: string): string =>
  organisations.find((each) => each.id === id)?.shortName ?? id

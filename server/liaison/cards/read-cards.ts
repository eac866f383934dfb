import type { CityPack, PackPost } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import { mayRecordFor, seesPost } from '../../obligations/policy.ts'
import { leaderRef, linkablePosts } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import type { Card, CardList, CardPage, CardRow } from './contract.ts'

/** The columns of a card, of the alias `k`. */
export const cardColumns = `k.version, k.office_phone as "officePhone", k.mobile, k.helps, k.made_at as "madeAt",
  k.made_by as "madeBy"`

/** The card of each post as it is now. */
export const currentCards = '(select distinct on (city, post) * from liaison_cards order by city, post, version desc)'

/** The cards of all posts that may be linked, as far as the viewer sees the post, unit by unit. */
export async function readCards(app: App, tx: Tx): Promise<CardList> {
  const pack = app.packs.get(tx.viewer.city)
  const posts = linkablePosts(pack).filter((post) => seesPost(tx.viewer, post))
  return { rows: await rowsOf(app, tx, pack, posts) }
}

/** One post's card, its earlier versions, and the enterprises that hold it. */
export async function readCard(app: App, tx: Tx, id: string): Promise<CardPage> {
  const pack = app.packs.get(tx.viewer.city)
  const [row] = await rowsOf(app, tx, pack, [requireSeen(tx, pack, id)])
  const versions = await tx.many<Card>(
    `select ${cardColumns} from liaison_cards k where k.city = $1 and k.post = $2 order by k.version desc`,
    [pack.id, id],
  )
  const recipients = await tx.many<CardPage['recipients'][number]>(
    `select e.id, e.name, s.sent_at as "sentAt" from liaison_cards_sent s
     join enterprises e on e.city = s.city and e.id = s.enterprise
     where s.city = $1 and s.post = $2 order by s.sent_at desc, e.name`,
    [pack.id, id],
  )
  return { ...row!, versions, recipients }
}

/** A post that may be linked and that the viewer sees; throws `not-found`. */
export function requireSeen({ viewer }: Tx, pack: CityPack, id: string): PackPost {
  const post = linkablePosts(pack).find((each) => each.id === id)
  if (!post || !seesPost(viewer, post)) throw notFound()
  return post
}

type Found = Partial<Card> & { post: string; links: number; sent: number }

async function rowsOf(app: App, tx: Tx, pack: CityPack, posts: readonly PackPost[]): Promise<CardRow[]> {
  const found = await tx.many<Found>(
    `select p.post, ${cardColumns},
       (select count(*)::int from liaison_links l
         where l.city = $1 and l.post = p.post and l.year = $3 and l.until is null) as links,
       (select count(*)::int from liaison_cards_sent s where s.city = $1 and s.post = p.post) as sent
     from unnest($2::text[]) as p (post) left join ${currentCards} k on k.city = $1 and k.post = p.post`,
    [pack.id, posts.map(({ id }) => id), Number(today(app.clock).slice(0, 4))],
  )
  const byPost = new Map(found.map((row) => [row.post, row]))
  return posts.map((post) => {
    const { post: id, links, sent, ...card } = byPost.get(post.id) ?? { post: post.id, links: 0, sent: 0 }
    return {
      post: leaderRef(pack, post),
      card: hasCard(card) ? card : null,
      links,
      sent,
      mayEdit: mayRecordFor(tx.viewer, id),
    }
  })
}

const hasCard = (card: Partial<Card>): card is Card => typeof card.version === 'number'

import type { Session } from '../access/session.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'

/** Whether a session is still what it was: not ended, its person active, its posts the same. It does not count as using it. */
export function sessionHolds(app: App, { id, city, posts }: Session): Promise<boolean> {
  return app.database.system(city, async (tx) => {
    const row = await tx.maybeOne<{ posts: string[] }>(
      {
        name: 'session-holds',
        text: `select array(
            select h.post from holdings h join posts post on post.city = h.city and post.id = h.post and post.active
            where h.city = s.city and h.person = s.person and h.since <= $4 and (h.until is null or h.until > $4)
          ) as posts
          from sessions s join people p on p.city = s.city and p.id = s.person and p.active
          where s.city = $1 and s.id = $2 and s.expires_at > $3`,
      },
      [city, id, new Date(app.clock.now()), today(app.clock)],
    )
    return (
      row !== null &&
      sameSet(
        row.posts,
        posts.map((post) => post.id),
      )
    )
  })
}

function sameSet(left: string[], right: string[]): boolean {
  return left.length === right.length && left.every((each) => right.includes(each))
}

import type { CityPack } from '../../engine/city/types.ts'
import type { App } from '../platform/app.ts'
import { newId } from '../platform/uuid.ts'

/** Gives every post of a city one person, called by the post's name, whose login is the post's id. */
export async function staffPosts(app: App, { id: city, posts }: CityPack, passwordHash: string): Promise<void> {
  const people = posts.map((post) => ({ id: newId(app.clock), post: post.id, name: post.name }))
  const now = new Date(app.clock.now())
  await app.database.system(city, async (tx) => {
    await tx.query(
      `insert into people (city, id, login, name, password_hash, password_changed_at, created_at, demonstration)
       select $1, p.id, p.post, p.name, $2, $3, $3, true
       from jsonb_to_recordset($4) as p (id uuid, post text, name text)`,
      [city, passwordHash, now, JSON.stringify(people)],
    )
    await tx.query(
      `insert into holdings (city, person, post, since)
       select $1, p.id, p.post, $2 from jsonb_to_recordset($3) as p (id uuid, post text)`,
      [city, `${new Date(now).getUTCFullYear()}-01-01`, JSON.stringify(people)],
    )
  })
}

import { demonstrationPassword } from '../access/cities.ts'
import { hashPassword } from '../access/passwords.ts'
import { publishPack } from '../packs/publish-pack.ts'
import type { App } from '../platform/app.ts'
import { staffPosts } from './staff-posts.ts'

/** Fills an empty installation with every city of the product, ready to be looked at from every post. */
export async function loadDemonstration(app: App): Promise<void> {
  const password = await hashPassword(demonstrationPassword)
  for (const pack of app.packs.all) {
    await publishPack(app, pack)
    await staffPosts(app, pack, password)
  }
}

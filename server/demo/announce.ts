import { demonstrationPassword, readCity } from '../access/cities.ts'
import type { App } from '../platform/app.ts'

/** One account for each kind of work, found by what its post may do; the sign-in page lists them all. */
const kindsOfWork = ['appeals.hand-out', 'appeals.handle', 'appeals.supervise', 'appeals.coordinate', 'admin']

/** The lines that tell whoever started a demonstration how to sign in; none on an installation without it. */
export async function announceDemonstration(app: App): Promise<string[]> {
  const loaded = await app.database.system(null, (tx) =>
    tx.maybeOne(`select from installation where demonstration = 'loaded'`),
  )
  if (!loaded) return []
  const lines = await Promise.all(app.packs.all.map(({ id }) => lineOf(app, id)))
  return [`演示账号，口令都是 ${demonstrationPassword} (demonstration accounts, all with this password):`, ...lines]
}

async function lineOf(app: App, city: string): Promise<string> {
  const { posts, name } = app.packs.get(city)
  const { demoAccounts } = await readCity(app, city)
  const ofPosts = kindsOfWork.map((power) => posts.find(({ powers }) => powers.includes(power))?.id)
  const ofEnterprise = demoAccounts.find(({ enterprise }) => enterprise)?.account
  const accounts = [...ofPosts, ofEnterprise].filter((login) => demoAccounts.some(({ account }) => account === login))
  return `  ${name}  ${app.config.publicUrl}/${city}/sign-in  ${accounts.join('  ')}`
}

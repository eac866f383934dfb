import { demonstrationPassword, readCity } from '../access/cities.ts'
import type { App } from '../platform/app.ts'

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
  const { name, demoAccounts } = await readCity(app, city)
  const accounts = demoAccounts.map(({ account }) => account)
  return `  ${name}  ${app.config.publicUrl}/${city}/sign-in  ${accounts.join('  ')}`
}

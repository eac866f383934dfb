import { sample } from '../../cities/sample/pack.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { demonstrationPassword } from '../access/cities.ts'
import { hashPassword } from '../access/passwords.ts'
import type { TestDatabase } from '../database/testing.ts'
import { searchTextOf } from '../enterprises/search-text.ts'
import { publishPack } from '../packs/publish-pack.ts'
import type { App } from '../platform/app.ts'
import { newId } from '../platform/uuid.ts'

/** The sample city, and the same city again under another name, to be a stranger in. */
export const packs: readonly CityPack[] = [sample, { ...sample, id: 'neighbour', name: '邻澜市', shortName: '邻澜' }]

/** The password of everybody in test cities. */
export const testPassword = demonstrationPassword

/** Two enterprises of each test city, each with one account that has the same login. */
export const testEnterprises = { 'enterprise-own': '盛泰铸造有限公司', 'enterprise-other': '绿源食品有限公司' } as const

/** Ids of people by login and of enterprises by the login of their account, in one city. */
export interface Seeded {
  people: Record<string, string>
  enterprises: Record<keyof typeof testEnterprises, string>
}

let hash: Promise<string> | undefined

/** Publishes a pack and gives every post a person whose login is the post's id. */
export async function seedCity(app: App, database: TestDatabase, pack: CityPack): Promise<Seeded> {
  await publishPack(app, pack)
  const accounts = [
    ...pack.posts.map(({ id, name }) => ({ login: id, name, post: id })),
    ...Object.entries(testEnterprises).map(([login, name]) => ({ login, name, post: null })),
  ].map((account) => ({ ...account, id: newId(app.clock) }))
  await insertPeople(app, database, pack.id, accounts)
  const people = Object.fromEntries(accounts.map(({ login, id }) => [login, id]))
  return { people, enterprises: await insertEnterprises(app, database, pack.id, people) }
}

interface Account {
  id: string
  login: string
  name: string
  post: string | null
}

async function insertPeople(app: App, database: TestDatabase, city: string, accounts: Account[]): Promise<void> {
  const now = new Date(app.clock.now())
  hash ??= hashPassword(testPassword)
  await database.asOwner(
    `insert into people (city, id, login, name, password_hash, password_changed_at, created_at)
     select $1, a.id, a.login, a.name, $2, $3, $3 from jsonb_to_recordset($4) as a (id uuid, login text, name text)`,
    [city, await hash, now, JSON.stringify(accounts)],
  )
  await database.asOwner(
    `insert into holdings (city, person, post, since)
     select $1, a.id, a.post, '2026-01-01' from jsonb_to_recordset($2) as a (id uuid, post text) where a.post is not null`,
    [city, JSON.stringify(accounts)],
  )
}

async function insertEnterprises(
  app: App,
  database: TestDatabase,
  city: string,
  people: Record<string, string>,
): Promise<Seeded['enterprises']> {
  const ids = { 'enterprise-own': newId(app.clock), 'enterprise-other': newId(app.clock) }
  const now = new Date(app.clock.now())
  const codes = { 'enterprise-own': '91370300MA3CABCD1X', 'enterprise-other': '91370300MA3CABCE2Y' }
  for (const login of Object.keys(ids) as (keyof typeof ids)[]) {
    const name = testEnterprises[login]
    const { search_text, grams } = searchTextOf([name], [codes[login]])
    await database.asOwner(
      `insert into enterprises (city, id, credit_code, name, source, search_text, grams, created_at, updated_at)
       values ($1, $2, $3, $4, 'manual', $5, $6, $7, $7)`,
      [city, ids[login], codes[login], name, search_text, grams, now],
    )
    await database.asOwner(
      'insert into enterprise_members (city, enterprise, person, created_at) values ($1, $2, $3, $4)',
      [city, ids[login], people[login], now],
    )
  }
  return ids
}

import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { composeApp } from '../compose.ts'
import type { TestDatabase } from '../database/testing.ts'
import { testDatabase } from '../database/testing.ts'
import { mechanisms } from '../mechanisms.ts'
import type { App } from '../platform/app.ts'
import type { FixedClock } from '../platform/clock.ts'
import { fixedClock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import { readConfig } from '../platform/config.ts'
import type { Routes } from '../platform/http.ts'
import { buildHttp } from '../platform/http.ts'
import { silentLog } from '../platform/log.ts'
import type { Agent } from './agent.ts'
import { agentOf, signInAs } from './agent.ts'
import type { Seeded } from './seed.ts'
import { packs, seedCity } from './seed.ts'

/** The moment test applications start at: a Monday morning with 国庆 behind it. */
export const testNow = '2026-10-12T09:00:00+08:00'

/** The whole server on a database of the test file's own. */
export interface TestApp {
  app: App
  http: FastifyInstance
  clock: FixedClock
  database: TestDatabase
  /** Ids by login, in the city `sample` and in its `neighbour`. */
  sample: Seeded
  neighbour: Seeded
  /** Somebody who has not signed in. */
  stranger(city?: string): Agent
  /** Signs in with a post's id, `enterprise-own` or `enterprise-other` as the login. */
  signIn(login: string, city?: string): Promise<Agent>
  /** Another system with the secret of an API key. */
  withKey(secret: string, city?: string): Agent
}

interface Options {
  clock?: FixedClock
  config?: Partial<Config>
  /** Routes registered before the product's own. */
  more?: readonly Routes[]
}

/** Starts the server without listening; call it at the top of a test file: `const t = await startTestApp()`. */
export async function startTestApp({ clock = fixedClock(testNow), config, more = [] }: Options = {}): Promise<TestApp> {
  const database = await testDatabase()
  const settings = { ...readConfig({}), ...config }
  const app = composeApp(settings, clock, silentLog, database, packs)
  const http = await buildHttp(app, [...more, ...mechanisms])
  await http.ready()
  afterAll(() => http.close())
  const [sample, neighbour] = await Promise.all(packs.map((pack) => seedCity(app, database, pack)))
  if (!sample || !neighbour) throw new Error('two cities are seeded')
  return {
    app,
    http,
    clock,
    database,
    sample,
    neighbour,
    stranger: (city = 'sample') => agentOf(http, city),
    signIn: (login, city = 'sample') => signInAs(http, city, login),
    withKey: (secret, city = 'sample') => agentOf(http, city, { authorization: `Bearer ${secret}` }),
  }
}

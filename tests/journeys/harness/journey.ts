import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import type { CityPack } from '../../../engine/city/index.ts'
import { sweepRungs } from '../../../server/cases/sweep-rungs.ts'
import { composeApp } from '../../../server/compose.ts'
import { testDatabase } from '../../../server/database/testing.ts'
import type { Size } from '../../../server/demo/load-city.ts'
import { loadCity } from '../../../server/demo/load-city.ts'
import { mechanisms } from '../../../server/mechanisms.ts'
import { publishPack } from '../../../server/packs/publish-pack.ts'
import type { App } from '../../../server/platform/app.ts'
import { fixedClock } from '../../../server/platform/clock.ts'
import { readConfig } from '../../../server/platform/config.ts'
import { buildHttp } from '../../../server/platform/http.ts'
import type { Agent } from '../../../server/testing/agent.ts'
import { signInAs } from '../../../server/testing/agent.ts'
import { seedCity } from '../../../server/testing/seed.ts'
import type { Device } from './devices.ts'
import { devices } from './devices.ts'
import { failuresShown } from './failures.ts'
import { noFaults } from './faults.ts'
import { Person } from './person.ts'

/** One story in one or several cities: the whole product behind a real address, a clock of its own, and people with browsers. */
export interface Journey {
  app: App
  /** Signs in on the sign-in page, once; later calls answer the same person. Logins are ids of posts, or `enterprise-own`. */
  as(login: string, device?: Device, city?: string): Promise<Person>
  /** Somebody who has not signed in. */
  stranger(device?: Device, city?: string): Promise<Person>
  /** The same person without a browser, for what other stories have shown already. */
  agent(login: string): Promise<Agent>
  /** Moves the clock to a moment such as `2026-10-12 09:00` and lets every time limit that has come speak. */
  at(moment: string): Promise<void>
}

/**
 * Call it at the top of a test file: `const j = await startJourney([sample], '2026-10-12 09:00')`. Cities have a person at
 * every post and two enterprises; with `filled` they have as many enterprises and matters in every stage instead, and the
 * enterprises' logins are `enterprise-1` and so on.
 */
export async function startJourney(
  cities: readonly [CityPack, ...CityPack[]],
  moment: string,
  filled?: Size,
): Promise<Journey> {
  const clock = fixedClock(instantOf(moment))
  // Nobody is signed out while a story leaps over weeks.
  const config = { ...readConfig({}), sessionHours: 24 * 365 }
  const database = await testDatabase()
  const faults = noFaults()
  const app = composeApp(config, clock, faults.log, database, cities)
  const http = await buildHttp(app, mechanisms)
  for (const pack of cities) {
    if (!filled) await seedCity(app, database, pack)
    else await fill(app, pack, filled)
  }
  const address = await http.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.connect(inject('browserUrl'))
  const contexts: BrowserContext[] = []
  failuresShown(contexts)
  afterAll(async () => {
    await browser.close()
    await http.close()
  })

  const people = new Map<string, Promise<Person>>()
  const stranger = async (device: Device = 'desk', city = cities[0].id): Promise<Person> => {
    const context = await browser.newContext({ ...devices[device], baseURL: address })
    contexts.push(context)
    const page = await context.newPage()
    faults.watch(page)
    return new Person(page, city)
  }
  const enter = async (login: string, device: Device, city: string): Promise<Person> => {
    const person = await stranger(device, city)
    await person.signIn(login)
    return person
  }
  return {
    app,
    stranger,
    as: (login, device = 'desk', city = cities[0].id) => {
      const key = `${city} ${login} ${device}`
      const person = people.get(key) ?? enter(login, device, city)
      people.set(key, person)
      return person
    },
    agent: (login) => signInAs(http, cities[0].id, login),
    at: async (next) => {
      clock.set(instantOf(next))
      await sweepRungs(app)
    },
  }
}

async function fill(app: App, pack: CityPack, size: Size): Promise<void> {
  await publishPack(app, pack)
  await loadCity(app, pack, size)
}

/** `2026-10-12 09:00` in China. */
function instantOf(moment: string): string {
  return `${moment.replace(' ', 'T')}:00+08:00`
}

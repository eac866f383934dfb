import type { CityPack } from '../engine/city/types.ts'
import { createCalendars } from './calendar/calendars.ts'
import { cityPacks } from './city-packs.ts'
import type { Database } from './database/database.ts'
import { createLive } from './live/live.ts'
import { packRegistry } from './packs/registry.ts'
import type { App } from './platform/app.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { eventBus } from './platform/events.ts'
import type { Log } from './platform/log.ts'
import { learnWords } from './platform/words.ts'
import { subscriptions } from './subscriptions.ts'

/** Puts together what every use case may use; tests bring packs of their own. */
export function composeApp(
  config: Config,
  clock: Clock,
  log: Log,
  database: Database,
  cities: readonly CityPack[] = cityPacks,
): App {
  const packs = packRegistry(cities)
  learnWords(cities.flatMap(namesIn))
  const calendars = createCalendars(database, packs)
  const live = createLive(database, log)
  const app: App = { config, clock, log, database, packs, calendars, events: eventBus(), live }
  for (const subscribe of subscriptions) subscribe(app)
  return app
}

/** Names of units and places, which searching and comparing must not cut into pieces. */
const namesIn = ({ organisations, districts }: CityPack): string[] => [
  ...organisations.flatMap(({ name, shortName }) => [name, shortName]),
  ...districts.map(({ name }) => name),
]

import type { CityPack } from '../engine/city/types.ts'
import { createCalendars } from './calendar/calendars.ts'
import { cityPacks } from './city-packs.ts'
import type { Database } from './database/database.ts'
import { packRegistry } from './packs/registry.ts'
import type { App } from './platform/app.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { eventBus } from './platform/events.ts'
import type { Log } from './platform/log.ts'

/** Puts together what every use case may use; tests bring packs of their own. */
export function composeApp(
  config: Config,
  clock: Clock,
  log: Log,
  database: Database,
  cities: readonly CityPack[] = cityPacks,
): App {
  const packs = packRegistry(cities)
  return { config, clock, log, database, packs, calendars: createCalendars(database, packs), events: eventBus() }
}

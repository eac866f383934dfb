import { cityPacks } from './city-packs.ts'
import type { Database } from './database/database.ts'
import { packRegistry } from './packs/registry.ts'
import type { App } from './platform/app.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { eventBus } from './platform/events.ts'
import type { Log } from './platform/log.ts'

/** Puts together what every use case may use. */
export function composeApp(config: Config, clock: Clock, log: Log, database: Database): App {
  return { config, clock, log, database, packs: packRegistry(cityPacks), events: eventBus() }
}

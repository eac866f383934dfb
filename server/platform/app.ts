import type { Database } from '../database/database.ts'
import type { Calendars } from '../calendar/calendars.ts'
import type { Live } from '../live/live.ts'
import type { PackRegistry } from '../packs/registry.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { EventBus } from './events.ts'
import type { Log } from './log.ts'

/**
 * What every use case may use: `(app, viewer, input) => Promise<Result>`.
 * `main.ts` and `server/platform/testing.ts` put it together; a new part is one more line here.
 */
export interface App {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
  readonly database: Database
  readonly packs: PackRegistry
  readonly calendars: Calendars
  readonly events: EventBus
  readonly live: Live
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../platform/config.ts'
import type { Log } from '../platform/log.ts'
import { StartFailure } from '../platform/start-failure.ts'
import { openDatabase } from './database.ts'
import { findPlace } from './embedded/location.ts'
import type { Records } from './open-records.ts'
import { openRecords } from './open-records.ts'

/** Opens the records for a command: those of the product that runs on the data folder now, or else by itself. */
export async function joinRecords(config: Config, log: Log): Promise<Records> {
  try {
    return await openRecords(config, log)
  } catch (error) {
    const socket = join(findPlace(config.dataDir).folder, 'run')
    const runs = error instanceof StartFailure && existsSync(join(socket, '.s.PGSQL.5432'))
    if (!runs) throw error
    const url = `postgresql://zhuqitong@localhost/zhuqitong?host=${encodeURIComponent(socket)}`
    const database = openDatabase({ url, connections: 3 })
    return { database, close: () => database.close() }
  }
}

import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../platform/config.ts'
import type { FolderLock } from '../platform/folder-lock.ts'
import { lockFolder } from '../platform/folder-lock.ts'
import type { Log } from '../platform/log.ts'
import { clearWhatWasCutShort } from './cut-short.ts'
import type { Database } from './database.ts'
import { openDatabase } from './database.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { findPlace } from './embedded/location.ts'
import { migrate } from './migrate.ts'

/** The records, up to date and open. */
export interface Records {
  database: Database
  close(): Promise<void>
}

/** Opens the database `DATABASE_URL` names, or else starts the private one of the data folder; then migrates. */
export async function openRecords(config: Config, log: Log): Promise<Records> {
  const server = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await privateServer(config, log)
  try {
    await clearWhatWasCutShort(server.url, !config.databaseUrl)
    const applied = await migrate(server.url)
    if (applied.length) log.info('migrated', { applied })
  } catch (error) {
    await server.stop()
    throw error
  }
  const database = openDatabase({
    url: server.url,
    onLost: (error) => log.warn('database-connection-lost', { error: error.message }),
  })
  return {
    database,
    close: async () => {
      // What is still at work after a moment is rolled back by the server's stop.
      await Promise.race([database.close(), pause(3000, undefined, { ref: false })])
      await server.stop()
    },
  }
}

async function privateServer(config: Config, log: Log): Promise<{ url: string; stop(): Promise<void> }> {
  mkdirSync(config.dataDir, { recursive: true })
  const lock: FolderLock = await lockFolder(config.dataDir)
  const server = await startEmbedded(findPlace(config.dataDir), log)
  return {
    url: server.url,
    stop: async () => {
      lock.leaving()
      await server.stop()
    },
  }
}

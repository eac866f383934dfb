import { spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../../platform/log.ts'
import type { Account } from './account.ts'
import { postgresBinaries } from './binaries.ts'
import type { Place } from './location.ts'
import type { PostmasterOptions } from './postmaster.ts'
import { asAccount, endLeftover, endProcess, startPostmaster } from './postmaster.ts'

/** A private PostgreSQL, running. */
export interface EmbeddedPostgres {
  /** The owner's way in. */
  url: string
  stop(): Promise<void>
}

const owner = 'zhuqitong'

/**
 * Starts the private PostgreSQL of `place`, making it when it is not there yet. When it dies it is started again.
 * The caller holds the lock on the data folder, so any other server on the same files is a leftover.
 */
export async function startEmbedded(place: Place, log: Log, settings: string[] = []): Promise<EmbeddedPostgres> {
  const { folder, account } = place
  const binaries = postgresBinaries(account)
  initialise(binaries, folder, account)
  await endLeftover(folder)
  const socket = socketFolder(folder, account)
  const options: PostmasterOptions = { binaries, folder, account, socketFolder: socket.path, settings }
  const stop = await keepRunning(options, log)
  const url = (database: string): string =>
    `postgresql://${owner}@localhost/${database}?host=${encodeURIComponent(socket.path)}`
  await ensureDatabase(url('postgres'))
  return {
    url: url(owner),
    stop: async () => {
      await stop()
      socket.remove()
    },
  }
}

/** Made aside and renamed when whole, so that a start cut short leaves nothing half made. */
function initialise(binaries: string, folder: string, account: Account | null): void {
  if (existsSync(join(folder, 'cluster'))) return
  const unfinished = join(folder, 'cluster.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    ['-D', unfinished, '-U', owner, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-instructions'],
    { cwd: '/', encoding: 'utf8', ...asAccount(account) },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr.trim()}`)
  renameSync(unfinished, join(folder, 'cluster'))
}

/** Whoever can open the socket is the owner, so its folder is closed to others; paths of sockets end at 107 bytes. */
function socketFolder(folder: string, account: Account | null): { path: string; remove(): void } {
  const near = join(folder, 'run')
  const path = Buffer.byteLength(near) <= 85 ? near : mkdtempSync(join(tmpdir(), 'zhuqitong-'))
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o700)
  if (account) chownSync(path, account.uid, account.gid)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

async function keepRunning(options: PostmasterOptions, log: Log): Promise<() => Promise<void>> {
  let stopping = false
  let child = await startPatiently(options)
  const watch = (): void => {
    child.once('exit', (code, signal) => {
      if (stopping) return
      log.error('database-died', { code, signal })
      startPatiently(options).then(
        (next) => {
          child = next
          log.info('database-restarted')
          if (stopping) void endProcess(next.pid!)
          else watch()
        },
        (error: unknown) => {
          log.error('database-cannot-restart', { error })
          process.exit(1)
        },
      )
    })
  }
  watch()
  return async () => {
    stopping = true
    if (child.exitCode === null && child.signalCode === null) await endProcess(child.pid!)
  }
}

/** The children of a killed server let go of its memory a moment after it; until then the next one refuses to start. */
async function startPatiently(options: PostmasterOptions): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startPostmaster(options)
    } catch (error) {
      if (attempt === 10) throw error
      await pause(500)
    }
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [owner])
    if (!rowCount) await client.query(`create database ${owner}`)
  } finally {
    await client.end()
  }
}

import pg from 'pg'
import type { Viewer } from '../access/viewer.ts'
import { systemViewer } from '../access/viewer.ts'
import { poolConfig } from './connection.ts'
import type { Tx } from './tx.ts'
import { createTx } from './tx.ts'

/** The records, seen through the eyes of a viewer. */
export interface Database {
  /**
   * Runs `fn` in one transaction in which row-level security sees `viewer`; commits when it returns, rolls back when
   * it throws. `fn` may run again after a deadlock or a serialization failure, so it must not act outside of `tx`.
   */
  transaction<T>(viewer: Viewer, fn: (tx: Tx) => Promise<T>): Promise<T>
  /** The same for jobs and loads: they see all of one city, or, with `null`, only what belongs to no city. */
  system<T>(city: string | null, fn: (tx: Tx) => Promise<T>): Promise<T>
  /** How to reach the same records as their owner: for migrations and the job queue only. */
  readonly ownerUrl: string
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** `postgresql://…`; a unix socket is `postgresql://user@localhost/name?host=/folder`. */
  url: string
  /** Connections kept at most; 10 unless told. */
  connections?: number
  /** Told about connections lost while idle, for example because the database was stopped. */
  onLost?: (error: Error) => void
}

/** Opens the pool as the role that row-level security binds. The database must have been migrated. */
export function openDatabase({ url, connections = 10, onLost = () => {} }: DatabaseOptions): Database {
  const pool = new pg.Pool({ ...poolConfig(url, 'zhuqitong_app'), max: connections, connectionTimeoutMillis: 10_000 })
  pool.on('error', onLost)
  // The pool listens to idle connections only; one lost between two statements must fail its transaction, not the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const transaction = <T>(viewer: Viewer, fn: (tx: Tx) => Promise<T>): Promise<T> =>
    retrying(() => runOnce(pool, viewer, fn))
  return {
    transaction,
    system: (city, fn) => transaction(systemViewer(city ?? ''), fn),
    ownerUrl: url,
    close: () => pool.end(),
  }
}

async function runOnce<T>(pool: pg.Pool, viewer: Viewer, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const tellings: (() => void)[] = []
  let result: T
  try {
    // Both are sent at once; the settings end with the transaction.
    await Promise.all([client.query('begin'), client.query(settings(viewer))])
    result = await fn(createTx(client, viewer, (tell) => tellings.push(tell)))
    const { command } = await client.query('commit')
    // After a failed statement PostgreSQL answers a commit by rolling back, without calling that an error.
    if (command !== 'COMMIT') throw new Error('a statement failed and was passed over: nothing was kept')
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
  for (const tell of tellings) tell()
  return result
}

function settings(viewer: Viewer): pg.QueryConfig {
  return {
    name: 'viewer-settings',
    text: `select set_config('app.city', $1, true), set_config('app.reach', $2, true), set_config('app.person', $3, true),
      set_config('app.enterprise', $4, true), set_config('app.organisations', $5, true), set_config('app.posts', $6, true)`,
    values: [viewer.city, viewer.reach, viewer.person, viewer.enterprise, viewer.organisations, viewer.posts],
  }
}

const attempts = 4
const worthAnotherTry = new Set(['40001', '40P01'])

async function retrying<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (attempt === attempts || !worthAnotherTry.has(String((error as { code?: unknown }).code))) throw error
    }
  }
}

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { StartFailure } from '../platform/start-failure.ts'
import { poolConfig } from './connection.ts'

const folder = join(import.meta.dirname, 'migrations')

/** One number for this product in PostgreSQL's space of advisory locks. */
const lock = 0x7a717431

/** The job queue's own tables come first, so that ours may speak of them. */
const quiet = new Logger(() => () => {})

interface Migration {
  name: string
  sql: string
  checksum: string
}

/** Brings the records at `url` (their owner) up to date; two processes at once take turns. Returns what was applied. */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client(poolConfig(url))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await runMigrations({ connectionString: url, logger: quiet })
    return await applyPending(client)
  } finally {
    await client.end()
  }
}

/** The names of migrations this program has, oldest first. */
export async function migrationNames(): Promise<string[]> {
  return (await readMigrations()).map(({ name }) => name)
}

async function applyPending(client: pg.Client): Promise<string[]> {
  await client.query(`create table if not exists schema_migrations (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations',
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const migrations = await readMigrations()
  refuseUnknown(migrations, applied)
  const pending = migrations.filter(({ name }) => !applied.has(name))
  for (const migration of pending) await apply(client, migration)
  return pending.map(({ name }) => name)
}

/** A record written by a newer program, or a migration edited after the fact, must not be guessed at. */
function refuseUnknown(migrations: Migration[], applied: Map<string, string>): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      throw new StartFailure(`数据库比程序新：程序里没有迁移 ${name} (the database is newer than this program)`)
    if (known.get(name) !== checksum)
      throw new StartFailure(`迁移 ${name} 在执行之后被改动过 (changed after it was applied)`)
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new StartFailure(`迁移 ${name} 没有成功 (failed): ${(error as Error).message}`, { cause: error })
  }
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted()
  return Promise.all(
    names.map(async (file) => {
      const sql = await readFile(join(folder, file), 'utf8')
      return { name: file.slice(0, -'.sql'.length), sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { poolConfig } from './connection.ts'
import type { Database } from './database.ts'
import { openDatabase } from './database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database that test files clone. */
    templateUrl: string
  }
}

export interface TestDatabase extends Database {
  /** Runs a statement as the records' owner, whom row-level security does not bind: to prepare and to look behind. */
  asOwner<T extends object = object>(sql: string, values?: unknown[]): Promise<T[]>
}

/**
 * A database of this test file's own, cloned from the migrated template and dropped after the file.
 * Call it at the top of the file: `const database = await testDatabase()`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('templateUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  await administer(template, `create database ${name} template ${databaseOf(template)} strategy file_copy`)
  const url = withDatabase(template, name)
  const database = openDatabase({ url, connections: 4 })
  const owner = new pg.Client(poolConfig(url))
  await owner.connect()
  afterAll(async () => {
    await Promise.all([database.close(), owner.end()])
    await administer(template, `drop database ${name} with (force)`)
  })
  return { ...database, asOwner: async (sql, values) => (await owner.query(sql, values)).rows }
}

/** Runs one statement from outside of the database that `url` names. */
export async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client(poolConfig(withDatabase(url, 'postgres')))
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The same server and user, another database. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1)
}

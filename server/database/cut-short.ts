import pg from 'pg'
import { StartFailure } from '../platform/start-failure.ts'
import { poolConfig } from './connection.ts'

/**
 * Demonstration data are loaded before the door opens. When that was cut short there is nothing of anybody's to lose:
 * the private database is emptied, so that loading begins again; one of somebody's own is theirs to empty.
 */
export async function clearWhatWasCutShort(url: string, isPrivate: boolean): Promise<void> {
  const client = new pg.Client(poolConfig(url))
  await client.connect()
  try {
    if (!(await wasCutShort(client))) return
    if (!isPrivate) {
      throw new StartFailure(
        '上次装入演示数据时中断了，请清空 DATABASE_URL 所指的数据库后再启动。' +
          ' (Loading the demonstration was cut short: empty the database and start again.)',
      )
    }
    await client.query(`drop schema public cascade; drop schema graphile_worker cascade;
      create schema public; grant usage on schema public to public`)
  } finally {
    await client.end()
  }
}

async function wasCutShort(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regclass('public.installation') is not null as known`,
  )
  if (!rows[0]!.known) return false
  const { rowCount } = await client.query(`select from installation where demonstration = 'loading'`)
  return rowCount === 1
}

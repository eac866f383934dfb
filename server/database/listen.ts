import pg from 'pg'
import { poolConfig } from './connection.ts'

interface Listener {
  /** A message of the channel. */
  heard(payload: string): void
  /** Begins to listen, at first and after each loss: what was said in between was missed. */
  began(): void
  /** The connection was lost; another is tried in a moment. */
  lost?(error: Error): void
}

const pause = 2000

/** Listens to a channel of PostgreSQL on a connection of its own, and comes back after a loss, until closed. */
export async function listen(url: string, channel: string, listener: Listener): Promise<{ close(): Promise<void> }> {
  let client: pg.Client | null = null
  let again: NodeJS.Timeout | undefined
  let closed = false

  const connect = async (): Promise<void> => {
    const next = new pg.Client(poolConfig(url, 'zhuqitong_app'))
    const lose = (error: Error): void => {
      if (closed || client !== next) return
      client = null
      listener.lost?.(error)
      retry()
    }
    next.on('error', lose)
    next.on('end', () => lose(new Error('the connection ended')))
    next.on('notification', ({ payload }) => listener.heard(payload ?? ''))
    await next.connect()
    await next.query(`listen ${pg.escapeIdentifier(channel)}`)
    client = next
    listener.began()
  }
  const retry = (): void => {
    again = setTimeout(() => connect().catch(retry), pause)
  }

  await connect()
  return {
    close: async () => {
      closed = true
      clearTimeout(again)
      await client?.end()
    },
  }
}

import pg from 'pg'
import { poolConfig } from '../../server/database/connection.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { newId } from '../../server/platform/uuid.ts'
import type { Sent } from './trace.ts'

/** Workers that send what the product sent for one appeal, from a bare client each, with a new case id every time. */
export async function replayWorkers(databaseUrl: string, count: number, groups: readonly Sent[][], caseId: string) {
  const clients = await Promise.all(
    Array.from({ length: count }, async () => {
      const client = new pg.Client(poolConfig(databaseUrl, 'zhuqitong_app'))
      await client.connect()
      return client
    }),
  )
  const workers = clients.map((client) => async (): Promise<void> => {
    const id = newId(systemClock)
    for (const group of groups) await Promise.all(group.map((sent) => client.query(withId(sent, caseId, id))))
  })
  const close = async (): Promise<void> => {
    await Promise.all(clients.map((client) => client.end()))
  }
  return { workers, close }
}

const withId = ({ text, name, values }: Sent, from: string, to: string): pg.QueryConfig => ({
  text,
  ...(name && { name }),
  values: values.map((value) => (typeof value === 'string' ? value.replaceAll(from, to) : value)),
})

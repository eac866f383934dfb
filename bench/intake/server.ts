import { fork } from 'node:child_process'
import { once } from 'node:events'

/** The product in a process of its own, so that its CPU is not mixed with that of who asks. */
export interface Server {
  origin: string
  /** CPU time used so far, in milliseconds. */
  cpuMs(): Promise<number>
  stop(): Promise<void>
}

/** Starts the product on the records at `databaseUrl`. */
export async function startServer(databaseUrl: string, dataDir: string): Promise<Server> {
  const child = fork(new URL('serve.ts', import.meta.url), {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
  })
  const ended = once(child, 'exit')
  const answer = async <T>(): Promise<T> => {
    const failed = ended.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)))
    const [message] = (await Promise.race([once(child, 'message'), failed])) as [T]
    return message
  }
  const { origin } = await answer<{ origin: string }>()
  return {
    origin,
    cpuMs: async () => {
      const told = answer<{ cpuMs: number }>()
      child.send('cpu')
      return (await told).cpuMs
    },
    stop: async () => {
      child.disconnect()
      await ended
    },
  }
}

import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

/** One run of the product as a process of its own. */
export interface Run {
  process: ChildProcess
  /** What it has said so far. */
  said(): string
  /** Resolves to the exit code; null when a signal killed it. */
  ended: Promise<number | null>
}

/** A folder and a port on which the product is started and stopped, the way a person does it. */
export interface Installation {
  start(environment?: NodeJS.ProcessEnv): Run
  /** Waits for a healthy answer; throws with what the run said when it ends before. */
  healthy(run: Run): Promise<void>
  /** The process number of the private PostgreSQL. */
  postgresPid(): number
}

/** Prepares to run the product without demonstration data on `dataDir` and a free port. */
export async function installation(dataDir: string): Promise<Installation> {
  const port = await freePort()
  const health = async (): Promise<boolean> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
    return response?.status === 200
  }
  return {
    start: (environment = {}) => startProduct({ DATA_DIR: dataDir, PORT: String(port), ...environment }),
    healthy: async (run) => {
      while (!(await health())) {
        if (run.process.exitCode !== null) throw new Error(run.said())
        await pause(50)
      }
    },
    postgresPid: () => Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]),
  }
}

function startProduct(environment: NodeJS.ProcessEnv): Run {
  const inherited = { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, ['server/main.ts', '--empty'], {
    cwd: root,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const keep = (chunk: Buffer): void => void (words += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { process: child, said: () => words, ended }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

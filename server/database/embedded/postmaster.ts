import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from '../../platform/folder-lock.ts'
import type { Account } from './account.ts'

export interface PostmasterOptions {
  binaries: string
  /** The folder that holds `cluster` and `server.log`. */
  folder: string
  account: Account | null
  socketFolder: string
  /** `name=value`, beside those that make it private. */
  settings: string[]
}

/** Starts PostgreSQL on a prepared cluster and waits until it answers. It listens on its socket and nowhere else. */
export async function startPostmaster(options: PostmasterOptions): Promise<ChildProcess> {
  const { binaries, folder, account, socketFolder } = options
  const settings = ['listen_addresses=', `unix_socket_directories=${socketFolder}`, 'unix_socket_permissions=0700']
  // Tables that were just filled are looked at soon: until then the planner takes them for empty.
  settings.push('port=5432', 'jit=off', 'autovacuum_naptime=5s', ...options.settings)
  const log = openSync(join(folder, 'server.log'), 'a', 0o600)
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', join(folder, 'cluster'), ...settings.flatMap((setting) => ['-c', setting])],
    // Its own session: Ctrl-C at the terminal reaches us alone, and we stop it when our work is done.
    { cwd: '/', stdio: ['ignore', log, log], detached: true, ...asAccount(account) },
  )
  closeSync(log)
  const endWithUs = (): void => void child.kill('SIGINT')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  await untilReady(child, folder)
  return child
}

/** Ends a PostgreSQL that outlived its node, and clears away what a killed one left, before the next may start. */
export async function endLeftover(folder: string): Promise<void> {
  const pidFile = join(folder, 'cluster', 'postmaster.pid')
  const pid = Number(readLines(pidFile)[0])
  if (!pid || !isAlive(pid)) return
  if (isPostmasterOf(pid, folder)) await endProcess(pid)
  // The number was given to some other process since: PostgreSQL would wait for that one in vain.
  else rmSync(pidFile, { force: true })
}

/** Stops PostgreSQL after rolling back what is open; a deaf one is made to stop (it recovers at the next start). */
export async function endProcess(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (!sent(pid, signal)) return
    for (let tick = 0; tick < seconds * 20; tick++) {
      if (!isAlive(pid)) return
      await pause(50)
    }
  }
}

/** Options that make a child process run as `account`. */
export function asAccount(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}

async function untilReady(child: ChildProcess, folder: string): Promise<void> {
  let failure: Error | null = null
  child.once('error', (error) => {
    failure = error
  })
  for (;;) {
    if (failure) throw failure
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`PostgreSQL: ${lastWords(folder)}`)
    const lines = readLines(join(folder, 'cluster', 'postmaster.pid'))
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return
    await pause(30)
  }
}

function isPostmasterOf(pid: number, folder: string): boolean {
  const command = readLines(`/proc/${pid}/cmdline`)[0]
  // Without /proc (macOS) the pid file's word has to do.
  return command === undefined || command.split('\0').includes(join(folder, 'cluster'))
}

function sent(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

function lastWords(folder: string): string {
  return readLines(join(folder, 'server.log')).filter(Boolean).slice(-3).join(' ')
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

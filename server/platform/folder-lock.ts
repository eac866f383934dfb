import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { StartFailure } from './start-failure.ts'

export interface FolderLock {
  /** Tells newcomers that waiting is worth it, because this process is on its way out. */
  leaving(): void
}

interface Holder {
  pid: number
  /** The process that started it; when that is gone, the holder is about to stop by itself. */
  launcher: number
  leaving: boolean
}

/**
 * Makes this process the only one working on `folder`. The lock is the operating system's own lock on a file (taken
 * through SQLite, which Node brings along), so that it ends with the process however the process ends.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true })
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  const holderFile = join(folder, 'lock-holder.json')
  const patience = Date.now() + 20_000
  while (!tryLock(file)) {
    const holder = readHolder(holderFile)
    if (!holder || !isLeaving(holder) || Date.now() > patience) throw inUse(folder, holder)
    await pause(100)
  }
  held.add(file)
  const write = (leaving: boolean): void =>
    writeFileSync(holderFile, JSON.stringify({ pid: process.pid, launcher: process.ppid, leaving } satisfies Holder))
  write(false)
  return { leaving: () => write(true) }
}

/** Keeps the locks from being collected as garbage while the process lives. */
const held = new Set<DatabaseSync>()

function tryLock(file: DatabaseSync): boolean {
  try {
    file.exec('pragma journal_mode = memory; begin exclusive')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === 5) return false
    throw error
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isLeaving({ leaving, launcher }: Holder): boolean {
  return leaving || !isAlive(launcher)
}

function inUse(folder: string, holder: Holder | null): StartFailure {
  const who = holder ? `（进程 ${holder.pid}）` : ''
  return new StartFailure(
    `数据文件夹 ${folder} 正由另一个助企通使用${who}；请先停止它，或用 DATA_DIR 指定另一个文件夹。` +
      ` (The data folder is in use by another process; stop it, or choose another DATA_DIR.)`,
  )
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

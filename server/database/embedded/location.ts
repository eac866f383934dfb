import { randomUUID } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from '../../platform/start-failure.ts'
import type { Account } from './account.ts'
import { othersCanReach, postgresAccount } from './account.ts'

/** Where the private PostgreSQL keeps its files, and who it runs as. */
export interface Place {
  folder: string
  /** null: as this process. */
  account: Account | null
}

const note = 'postgres-is-at.txt'

/**
 * `dataDir/postgres`, unless we are root and the account lent to PostgreSQL could not walk down to it (a 0700 home):
 * then a folder below `/var/lib/zhuqitong`, with a note in `dataDir` saying which.
 */
export function findPlace(dataDir: string): Place {
  const own = join(dataDir, 'postgres')
  const account = postgresAccount()
  if (existsSync(join(own, 'cluster'))) return { folder: own, account: account && ownerOf(join(own, 'cluster')) }
  const elsewhere = readNote(dataDir)
  if (elsewhere) return { folder: elsewhere, account: account && ownerOf(elsewhere) }
  const folder = account && !othersCanReach(dataDir) ? writeNote(dataDir) : own
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
  return { folder, account }
}

/** A folder that root makes for what must be reachable from outside a closed home. */
export function reachableBase(): string {
  const base = '/var/lib/zhuqitong'
  mkdirSync(base, { recursive: true, mode: 0o755 })
  return base
}

/** Records made earlier by an ordinary user stay that user's, also when root starts the product on them. */
function ownerOf(folder: string): Account {
  const { uid, gid } = statSync(folder)
  return { name: String(uid), uid, gid }
}

function readNote(dataDir: string): string | null {
  const path = join(dataDir, note)
  if (!existsSync(path)) return null
  const folder = readFileSync(path, 'utf8').split('\n')[0]!
  if (existsSync(folder)) return folder
  throw new StartFailure(
    `${path} 说数据库在 ${folder}，但那里没有；请把它放回原处，或删除这份说明以从空库开始。` +
      ` (The database noted there is gone: put it back, or delete the note to start with an empty one.)`,
  )
}

function writeNote(dataDir: string): string {
  const folder = join(reachableBase(), randomUUID())
  writeFileSync(
    join(dataDir, note),
    `${folder}\n\n以 root 运行时，数据库账号进不了本文件夹，所以数据库存放在上面的位置；备份与搬迁时请一并带走。\n` +
      'Run by root, the database account cannot enter this folder, so the database is kept there: back it up and move it too.\n',
  )
  return folder
}

import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartFailure } from '../../platform/start-failure.ts'

/** The operating system's account that PostgreSQL runs as. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root, so root lends it an account without rights; anyone else runs it as themselves. */
export function postgresAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const account = findAccount('postgres') ?? findAccount('nobody')
  if (!account) {
    throw new StartFailure(
      '以 root 运行需要系统里有 postgres 或 nobody 账号 (running as root needs an account postgres or nobody)。',
    )
  }
  return account
}

function findAccount(name: string): Account | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null
}

/** Whether an account without rights may walk down to `path`; nothing below a 0700 home can be reached. */
export function othersCanReach(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (!(statSync(folder).mode & 0o001)) return false
    if (folder === dirname(folder)) return true
  }
}

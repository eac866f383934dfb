// Installs the dependencies when they are missing or not those of the lock file. Plain JavaScript on Node's own
// modules, for whatever Node (20 or later) the machine has; everything after it runs on the pinned one.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node')

const stamp = join(root, 'node_modules', '.installed')

/** Makes `node_modules` match the lock file; says so when that takes work, and throws a sentence when it fails. */
export function ensureInstalled() {
  if (existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  console.error('正在安装依赖，约需一分钟 (installing dependencies, about a minute) …')
  rmSync(stamp, { force: true })
  // `npm ci` is stricter than mirrors without the packages of foreign platforms allow.
  npm('install', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev')
  // Where install scripts are switched off, the pinned Node is fetched by its own one alone.
  if (!existsSync(pinnedNode)) npm('rebuild', 'node', '--ignore-scripts=false')
  writeFileSync(stamp, fingerprint())
}

/** The environment in which `node` means the pinned one and the installed tools are found. */
export function pinnedEnvironment() {
  const places = [dirname(pinnedNode), join(root, 'node_modules', '.bin'), process.env.PATH ?? '']
  return { ...process.env, PATH: places.join(delimiter) }
}

function npm(...args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['inherit', process.stderr, process.stderr] })
  if (status === 0) return
  throw new Error(`安装依赖没有成功，请检查网络后重试 (npm ${args[0]} failed: check the network and try again)。`)
}

function fingerprint() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const hash = createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies]))
    .update(readFileSync(join(root, 'package-lock.json')))
  return `${process.platform}-${process.arch} ${hash.digest('hex')}`
}

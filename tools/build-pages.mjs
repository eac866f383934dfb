// Builds the pages into dist/web when their sources changed since the last time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedEnvironment, pinnedNode, root } from './install.mjs'

const built = join(root, 'dist', 'web')
const stamp = join(root, 'dist', 'web.sources')

/** Leaves `dist/web` matching the sources. The old pages stay until the new ones are whole. */
export function ensurePagesBuilt() {
  const sources = fingerprint()
  if (existsSync(join(built, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.error('正在生成网页 (building the pages) …')
  const fresh = `${built}.next`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(join(root, 'dist'), { recursive: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', 'web', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']
  const { status } = spawnSync(pinnedNode, args, {
    cwd: root,
    stdio: ['inherit', process.stderr, process.stderr],
    // Whoever builds, a test run among them: people get the pages as they are in production.
    env: { ...pinnedEnvironment(), NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error('网页没有生成成功，原因见上 (the pages could not be built, see above)。')
  rmSync(built, { recursive: true, force: true })
  renameSync(fresh, built)
  writeFileSync(stamp, sources)
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const entry of readdirSync(join(root, 'web'), { recursive: true, withFileTypes: true }).toSorted(byPath)) {
    if (!entry.isFile() || entry.name.includes('.test.')) continue
    const path = join(entry.parentPath, entry.name)
    hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function byPath(a, b) {
  const [left, right] = [join(a.parentPath, a.name), join(b.parentPath, b.name)]
  return left < right ? -1 : 1
}

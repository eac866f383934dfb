// `npm run bench -- <name> [--json]` runs bench/<name>.ts.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './install.mjs'
import { run } from './run.mjs'

const [name = '', ...rest] = process.argv.slice(2)
const program = join('bench', `${name}.ts`)

try {
  if (!/^[a-z-]+$/.test(name) || !existsSync(join(root, program))) {
    const known = readdirSync(join(root, 'bench')).filter((file) => /^[a-z-]+[.]ts$/.test(file))
    throw new Error(`npm run bench -- <名称>，可用的有 (known): ${known.map((file) => file.slice(0, -3)).join(', ')}`)
  }
  ensureInstalled()
  process.exitCode = await run([program, ...rest])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

// `npm test`: everything that can be checked, ending in one line.
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

try {
  ensureInstalled()
  process.exitCode = await run(['tools/testing/run-all.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

// `npm start`: from a fresh checkout to the printed address.
import { ensurePagesBuilt } from './build-pages.mjs'
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

try {
  ensureInstalled()
  ensurePagesBuilt()
  process.exitCode = await run(['server/main.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

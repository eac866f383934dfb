// `npm run import -- --city <id> --kind <kind> --file <file> [--mode good]`: takes in a table without the pages.
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

try {
  ensureInstalled()
  process.exitCode = await run(['server/import-command.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

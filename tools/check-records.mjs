// `npm run check-records [-- --repair]`: is every case what its recorded actions say?
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

try {
  ensureInstalled()
  process.exitCode = await run(['server/check-records-command.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

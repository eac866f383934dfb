// `npm run verify-records [-- --head H | --proof FILE]`: is every record what was sealed?
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

try {
  ensureInstalled()
  process.exitCode = await run(['server/verify-records-command.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

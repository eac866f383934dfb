// `npm run register -- --json`: every duty of the register, and the tests of the last run that prove it.
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

try {
  ensureInstalled()
  process.exitCode = await run(['tools/register/print-register.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

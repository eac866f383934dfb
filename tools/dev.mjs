// `npm run dev`: the server restarts and the pages refresh when their sources change.
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

const port = process.env.PORT ?? '8080'

try {
  ensureInstalled()
  const server = run(['--watch', '--watch-preserve-output', 'server/main.ts', ...process.argv.slice(2)])
  const pages = run(['node_modules/vite/bin/vite.js', 'web', '--host', '127.0.0.1'], { PORT: port })
  process.exitCode = await Promise.race([server, pages])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

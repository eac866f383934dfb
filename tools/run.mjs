// Runs one program on the pinned Node and ends with it, whoever is told to stop first.
import { spawn } from 'node:child_process'
import { pinnedEnvironment, pinnedNode, root } from './install.mjs'

/** Resolves to the exit code. Signals are passed on; if we are killed, the program notices that the channel closed. */
export function run(args, environment = {}) {
  const child = spawn(pinnedNode, args, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...pinnedEnvironment(), ...environment },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** npm cannot tell us when it is killed outright, so we look whether it is still our parent. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500)
  watch.unref()
}

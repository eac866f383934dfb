// Runs one program on the pinned Node and ends with it, whoever is told to stop first.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

/** npm cannot tell us when it is killed outright, so we look whether it, or the shell between us, is gone. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const watch = setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) child.kill('SIGTERM')
  }, 500)
  watch.unref()
}

/** Linux tells without a program being run; elsewhere the shell alone is watched. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]
  } catch {
    return null
  }
}

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Something that looks at the sources without running them. It passes when its command exits with 0. */
export interface StaticCheck {
  name: string
  command: string
  args: string[]
}

const sources = ['engine', 'cities', 'server', 'web', 'tests', 'bench', 'tools'].filter((folder) => existsSync(folder))

export const staticChecks: readonly StaticCheck[] = [
  { name: 'types of server and engine', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of pages', command: 'tsc', args: ['-p', 'web/tsconfig.json', '--noEmit'] },
  { name: 'types of journeys', command: 'tsc', args: ['-p', 'tests/journeys/tsconfig.json'] },
  { name: 'lint', command: 'oxlint', args: ['--deny-warnings'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'dependency rules',
    command: 'depcruise',
    args: ['--config', 'tools/dependency-rules.cjs', '--output-type', 'err', ...sources],
  },
  { name: 'unused code', command: 'knip', args: ['--no-progress'] },
]

export interface Outcome {
  name: string
  passed: boolean
  output: string
}

/** Runs one check and keeps what it said. */
export function runCheck({ name, command, args }: StaticCheck): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => resolve({ name, passed: false, output: error.message }))
    child.once('close', (code) => resolve({ name, passed: code === 0, output }))
  })
}

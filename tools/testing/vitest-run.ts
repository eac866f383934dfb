import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { TestRecord } from './last-tests.ts'

const root = join(import.meta.dirname, '../..')
const resultFile = join(root, '.cache', 'vitest.json')

export interface VitestRun {
  tests: TestRecord[]
  /** What failed without being a test: files that could not be loaded, errors outside of tests. */
  otherFailures: string[]
}

interface VitestReport {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}

/** Runs Vitest on every project and reads what it found; its own words go to the terminal. */
export async function runVitest(args: string[]): Promise<VitestRun> {
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(resultFile, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`]
  const code = await exitCode('vitest', ['run', ...reporters, ...args])
  const { tests, otherFailures } = readReport()
  const explained = otherFailures.length > 0 || tests.some(({ status }) => status === 'failed')
  if (code !== 0 && !explained) otherFailures.push(`vitest ended with ${code}`)
  return { tests, otherFailures }
}

function readReport(): VitestRun {
  const tests: TestRecord[] = []
  const otherFailures: string[] = []
  for (const { name, status, assertionResults } of parseReport().testResults) {
    const file = relative(root, name)
    tests.push(...assertionResults.map((each) => ({ name: each.fullName, file, status: meaningOf(each.status) })))
    const accounted = assertionResults.some((each) => meaningOf(each.status) === 'failed')
    if (status === 'failed' && !accounted) otherFailures.push(file)
  }
  return { tests, otherFailures }
}

/** A run that broke down before it could report has found nothing; the exit code then counts as the failure. */
function parseReport(): VitestReport {
  try {
    return JSON.parse(readFileSync(resultFile, 'utf8')) as VitestReport
  } catch {
    return { testResults: [] }
  }
}

function meaningOf(status: string): TestRecord['status'] {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}

function exitCode(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

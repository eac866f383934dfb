import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One test of the last complete run; the register counts duties by these names. */
export interface TestRecord {
  name: string
  file: string
  status: 'passed' | 'failed' | 'skipped'
}

const path = join(import.meta.dirname, '../../.cache/last-tests.json')

/** Keeps the results for `npm run register`. */
export function keepLastTests(tests: TestRecord[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(tests, null, 1))
}

/** The results of the last run; none when there was no run yet. */
export function readLastTests(): TestRecord[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TestRecord[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

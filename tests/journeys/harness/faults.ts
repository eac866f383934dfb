import { afterEach, expect } from 'vitest'
import type { Page } from 'playwright-core'
import type { Log } from '../../../server/platform/log.ts'
import { silentLog } from '../../../server/platform/log.ts'

/** What went wrong out of sight: faults of the server and of the pages. A story during which something did has failed. */
export interface Faults {
  /** The server's log. */
  log: Log
  watch(page: Page): void
}

export function noFaults(): Faults {
  const faults: string[] = []
  afterEach(() => expect(faults.splice(0)).toEqual([]))
  return {
    log: {
      ...silentLog,
      error: (event, facts) =>
        void faults.push(`${event} ${String(facts?.['route'] ?? '')} ${stackOf(facts?.['error'])}`),
    },
    watch: (page) => void page.on('pageerror', (error) => faults.push(stackOf(error))),
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error ?? '')
}

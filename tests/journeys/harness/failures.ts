import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { beforeEach } from 'vitest'

const folder = join(import.meta.dirname, '../../../.cache/journeys')

/** When a test fails, what everybody has on the screen is kept in `.cache/journeys/`. */
export function failuresShown(contexts: readonly BrowserContext[]): void {
  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(async () => {
      mkdirSync(folder, { recursive: true })
      const pages = contexts.flatMap((context) => context.pages())
      const name = task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)
      await Promise.all(
        pages.map((page, index) => page.screenshot({ path: join(folder, `failed-${name}-${index + 1}.png`) })),
      )
    })
  })
}

/** Keeps a picture of the page under a name, when `SHOTS` is set: to look at, never to compare. */
export function shotPath(name: string): string | null {
  return process.env['SHOTS'] ? join(folder, `${name}.png`) : null
}

import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ensurePagesBuilt } from '../../../tools/build-pages.mjs'
import { chromiumPath } from '../../../tools/testing/chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one Chromium of the run is reached. */
    browserUrl: string
  }
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Vitest's global set-up of the journeys: pages as they are now, and one Chromium for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('没有找到 Chromium (no Chromium found): CHROMIUM=/path npm test')
  ensurePagesBuilt()
  const browser = await chromium.launchServer({ executablePath, headless: true, args: quiet })
  project.provide('browserUrl', browser.wsEndpoint())
  return () => browser.close()
}

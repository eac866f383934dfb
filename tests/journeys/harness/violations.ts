import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Person } from './person.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  id: string
  nodes: { html: string }[]
}

/** What axe finds wrong on the page: rule and places. Nothing, when it is as it should be. */
export async function violations({ page }: Person): Promise<string[]> {
  await page.evaluate(axe)
  const found: Finding[] = await page.evaluate('axe.run().then((result) => result.violations)')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

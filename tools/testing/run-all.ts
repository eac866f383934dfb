import { ensureChromium } from './chromium.ts'
import { keepLastTests } from './last-tests.ts'
import type { Outcome } from './static-checks.ts'
import { runCheck, staticChecks } from './static-checks.ts'
import { runVitest } from './vitest-run.ts'

const outcomes: Outcome[] = []
for (const check of staticChecks) {
  const outcome = await runCheck(check)
  console.log(`${outcome.passed ? '✓' : '✗'} ${outcome.name}`)
  if (!outcome.passed) console.log(outcome.output.trim())
  outcomes.push(outcome)
}

const missing = ensureChromium()
if (missing) console.log(`✗ browser\n${missing}`)

const { tests, otherFailures } = await runVitest(missing ? ['--project=!journeys'] : [])
keepLastTests(tests)
for (const failure of otherFailures) console.log(`✗ ${failure}`)

const count = (status: string): number => tests.filter((each) => each.status === status).length
const passed = count('passed') + outcomes.filter((outcome) => outcome.passed).length
const failed =
  count('failed') + otherFailures.length + outcomes.filter((outcome) => !outcome.passed).length + (missing ? 1 : 0)
const skipped = count('skipped')

if (skipped) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
// A run in which nothing ran has proved nothing.
process.exitCode = failed > 0 || count('passed') === 0 ? 1 : 0

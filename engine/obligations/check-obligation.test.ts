import { expect, test } from 'vitest'
import { checkObligation } from './check-obligation.ts'
import { anObligation } from './testing.ts'
import type { Obligation } from './types.ts'

const sound = anObligation({ duties: ['XX-01'] })
const beforeTheYear = { month: 0, day: 20 }

test('a sound obligation has nothing to put right', () => {
  expect(checkObligation(sound)).toEqual([])
  const opens = { month: 0, day: 1 }
  expect(checkObligation({ ...sound, timing: { every: 'year', due: beforeTheYear, opens } })).toEqual([])
})

test.each<[code: string, field: string, changes: Partial<Obligation>]>([
  ['quota', 'quota.count', { quota: { count: 0, of: 'acts' } }],
  ['quota', 'quota.of', { fulfilment: { act: 'link' }, quota: { count: 2, of: 'acts-at-each-link' } }],
  ['date', 'until', { until: '2026-02-30' }],
  ['day-of-period', 'timing.due', { timing: { every: 'month', due: { month: 1, day: 32 } } }],
  ['opens-missing', 'timing.opens', { timing: { every: 'year', due: beforeTheYear } }],
  ['opens-after-due', 'timing.opens', { timing: { every: 'year', due: beforeTheYear, opens: { month: 0, day: 21 } } }],
  ['opens-after-due', 'timing.opens', { timing: { once: '2026-10-20', opens: '2026-10-21' } }],
  ['reminder', 'reminders', { reminders: [...sound.reminders, ...sound.reminders] }],
  ['reminder', 'reminders', { reminders: [{ id: 'x', name: '提前', at: { before: -1 }, tells: [] }] }],
  ['source-missing', 'duties', { duties: [] }],
])('%s in %s is said', (code, field, changes) => {
  expect(checkObligation({ ...sound, ...changes })).toEqual([
    { code, field, sentence: expect.stringMatching(/应/) as string },
  ])
})

import { expect, test } from 'vitest'
import { rowsBehind } from './bulletin-rows.ts'

const stages = [{ id: 'handling', clock: 'handle' }, { id: 'merged' }, { id: 'closed' }]

test('a figure opens the rows of its month and its units, without merged ones', () => {
  expect(rowsBehind('received', '2026-09', ['industry', 'land'], stages)).toEqual({
    mode: 'all',
    lead: 'industry,land',
    from: '2026-09-01',
    to: '2026-09-30',
    stage: 'handling,closed',
  })
})

test('late and silent are other rows than those in time', () => {
  expect(rowsBehind('late', '2026-09', ['industry'], stages)).toMatchObject({ onTime: 'false' })
  expect(rowsBehind('silent', '2026-09', ['industry'], stages)).toMatchObject({ ending: 'silence' })
  expect(rowsBehind('openLate', '2026-09', ['industry'], stages)).toMatchObject({
    mode: 'open',
    light: 'late',
    stage: 'handling',
  })
})

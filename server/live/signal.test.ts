import { expect, test } from 'vitest'
import type { Viewer } from '../access/viewer.ts'
import { publicViewer, systemViewer } from '../access/viewer.ts'
import type { CaseSignal } from './signal.ts'
import { concerns } from './signal.ts'

const signal: CaseSignal = {
  city: 'sample',
  about: 'case',
  number: '诉2026-0001',
  version: 2,
  enterprise: 'own',
  organisations: ['industry', 'office'],
}
const viewer = (part: Partial<Viewer>): Viewer => ({ ...publicViewer('sample'), ...part })

test.each([
  ['the system', systemViewer('sample'), true],
  ['an office of the city', viewer({ reach: 'city' }), true],
  ['a unit with a part in it', viewer({ reach: 'organisation', organisations: ['industry'] }), true],
  ['a unit whose name only begins alike', viewer({ reach: 'organisation', organisations: ['industry-2'] }), false],
  ['its enterprise', viewer({ reach: 'enterprise', enterprise: 'own' }), true],
  ['another enterprise', viewer({ reach: 'enterprise', enterprise: 'other' }), false],
  ['a visitor', publicViewer('sample'), false],
  ['another city', systemViewer('neighbour'), false],
])('%s', (_who, someone, heard) => {
  expect(concerns(signal, someone)).toBe(heard)
})

test('what is internal does not reach the enterprise, not even one without a name', () => {
  const internal = { ...signal, enterprise: null }
  expect(concerns(internal, viewer({ reach: 'enterprise', enterprise: 'own' }))).toBe(false)
  expect(concerns(internal, viewer({ reach: 'enterprise', enterprise: null }))).toBe(false)
})

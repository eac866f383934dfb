import { expect, test } from 'vitest'
import { changesOf, emptyDraft } from './enterprise-draft.ts'

test('only what differs is sent; names are parted at any sign', () => {
  const draft = { ...emptyDraft, name: '云澜厂', shortNames: '甲、乙, 丙；', size: 'small' as const }
  expect(changesOf(draft, emptyDraft)).toEqual({ name: '云澜厂', size: 'small', shortNames: ['甲', '乙', '丙'] })
})

test('what was emptied is sent as empty, what was not touched is not sent', () => {
  const before = { ...emptyDraft, district: 'east', address: '东一路', formerNames: '旧名' }
  expect(changesOf({ ...before, district: null, formerNames: '' }, before)).toEqual({ district: null, formerNames: [] })
})

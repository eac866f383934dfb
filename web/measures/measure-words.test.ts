import { describe, expect, test } from 'vitest'
import { figureNote, figureText, notBuiltText } from './measure-words.ts'

describe('a figure keeps both halves', () => {
  test('a share shows percent, and its halves below', () => {
    const share = { label: '按期办结', value: 94.2, unit: '%', n: 49, d: 52 }
    expect(figureText(share)).toEqual({ value: '94.2', unit: '%' })
    expect(figureNote(share)).toBe('按期办结 49 / 52 件')
  })

  test('parts of a whole show the whole beside them', () => {
    expect(figureText({ value: 3, unit: '期', d: 4 })).toEqual({ value: '3', unit: '/ 4 期' })
  })

  test('a count stands alone; nothing to judge is a dash', () => {
    expect(figureText({ value: 12480, unit: '户', d: null })).toEqual({ value: '12,480', unit: '户' })
    expect(figureText({ value: null, unit: '%', d: 0 })).toEqual({ value: '—', unit: '' })
  })
})

test('[ZB-01] what is not built is said plainly, also beside a figure', () => {
  expect(notBuiltText({ notBuilt: [], figure: null })).toBeNull()
  expect(notBuiltText({ notBuilt: ['会议', '金融'], figure: null })).toBe('尚未建成：会议、金融')
  expect(notBuiltText({ notBuilt: ['会议'], figure: {} })).toBe('这一条还有一部分尚未建成：会议')
})

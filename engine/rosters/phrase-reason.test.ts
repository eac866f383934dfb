import { expect, test } from 'vitest'
import type { PlaceReason } from './drawing.ts'
import { inTenThousands, phraseAbsence, phraseReason } from './phrase-reason.ts'

const words = { tag: () => '新业态', roster: () => '市级名单', part: () => '纳税 200 强' }
const ranked: PlaceReason = {
  by: 'largest',
  figure: '税收地方留成',
  year: 2025,
  value: 123_456_700,
  rank: 200,
  count: 200,
  tied: 0,
  group: null,
}

test('[ZB-08] a place says its figure, its rank and how many were taken', () => {
  expect(phraseReason(ranked, words)).toEqual(['2025 年税收地方留成 123.46 万元，列第 200 名，取前 200 名。'])
})

test('[ZB-08] a tie at the line and a merged group are explained', () => {
  const members = [
    { enterprise: 'a', name: '甲', value: 5 },
    { enterprise: 'b', name: '乙', value: null },
  ]
  const sentences = phraseReason({ ...ranked, tied: 1, group: { name: '鼎元', members } }, words)
  expect(sentences.slice(1)).toEqual([
    '集团“鼎元”的 2 户合并排名，占一个名额，名次按合计数。',
    '其中 1 户没有报数，合计里没有算。',
    '另有 1 户数额相同，名次并列，都列入。',
  ])
  expect(phraseReason({ ...ranked, rank: 12, tied: 1 }, words).at(-1)).toBe('另有 1 户数额相同，名次并列。')
})

test('a nomination says the office’s reason; a missing place says what is missing', () => {
  const named: PlaceReason = { by: 'named', reason: '直播电商龙头', met: [{ is: 'tag', tag: 'new' }] }
  expect(phraseReason(named, words)).toEqual(['由办公室提名：直播电商龙头。', '企业名录里标为新业态。'])
  expect(phraseAbsence({ why: 'below-line', rank: 201, value: 1_000_000, short: 100_000 }, words)).toBe(
    '排第 201 名，1.00 万元，比最后一名少 0.10 万元。',
  )
  expect(phraseAbsence({ why: 'in-other-part', part: 'largest' }, words)).toBe('已在“纳税 200 强”里。')
})

test('amounts are written with separators and rounded to two decimals', () => {
  expect(inTenThousands(0)).toBe('0.00 万元')
  expect(inTenThousands(123_456_789_000)).toBe('123,456.79 万元')
  expect(inTenThousands(999_995_000)).toBe('1,000.00 万元')
})

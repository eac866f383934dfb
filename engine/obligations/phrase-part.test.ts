import { expect, test } from 'vitest'
import { phrasePart } from './phrase-part.ts'
import { anObligation, mayor, standingOn } from './testing.ts'

const phrases = (...given: Parameters<typeof standingOn>): string[] =>
  standingOn(...given).parts.map((part) => phrasePart(part, (object) => `企业${object}`))

test('every part of an explanation has its phrase', () => {
  const filing = anObligation({ timing: { every: 'month', due: { month: 1, day: 5 } }, restDay: 'moves' })
  expect(phrases(filing, '2026-10-06')).toEqual([
    '每期 2 次',
    '期限 2026-10-05 是休息日，顺延到 2026-10-08',
    '1 个工作日已过 0 个，还剩 1 个，到现在应完成 0 次',
  ])
  const links = [
    { object: '甲', from: '2026-07-01', until: '2026-09-30' },
    { object: '乙', from: '2026-01-01' },
  ]
  const perLink = anObligation({ quota: { count: 4, of: 'acts-at-each-link' } })
  const waivers = [{ subject: 'mayor', period: '2026-01-01', object: '乙', reason: '停产' }]
  expect(phrases(perLink, '2026-10-12', { subject: { ...mayor, links }, waivers })).toEqual([
    '每期每户 4 次，联系 2 户',
    '企业甲：本期只有 2026-07-01 到 2026-09-30 这 92 天（全期 365 天），按天数折算，向下取整，应完成 1 次',
    '企业甲：2026-09-30 结束，期限提前到这一天',
    '企业乙：免除，原因：停产',
    '66 个工作日已过 66 个，还剩 0 个，到现在应完成 1 次',
  ])
  const late = { subject: { ...mayor, joins: '2026-10-20' } }
  expect(phrases(filing, '2026-10-20', late)[1]).toBe('2026-10-20 到 2026-10-31 之间没有可以按时完成的日子，本期不计')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCapital } from './capital.ts'
import { parseChineseNumeral } from './chinese-numeral.ts'

const wan = 1_000_000

describe('registered capital', () => {
  test.each([
    ['200万元人民币', 200 * wan, 'CNY'],
    ['1008万人民币', 1008 * wan, 'CNY'],
    ['50(万)', 50 * wan, 'CNY'],
    ['500（万元）', 500 * wan, 'CNY'],
    ['100.000000万人民币元', 100 * wan, 'CNY'],
    ['人民币 1,500 万元整', 1500 * wan, 'CNY'],
    ['３０万', 30 * wan, 'CNY'],
    ['壹佰万元整', 100 * wan, 'CNY'],
    ['人民币叁仟伍佰万圆', 3500 * wan, 'CNY'],
    ['一亿二千万元', 12_000 * wan, 'CNY'],
    ['2.5亿元', 25_000 * wan, 'CNY'],
    ['3千万', 3000 * wan, 'CNY'],
    ['1000000元', 100 * wan, 'CNY'],
    ['￥5000.01', 500_001, 'CNY'],
    ['13万美元', 13 * wan, 'USD'],
    ['5000万日元', 5000 * wan, 'JPY'],
    ['100万港币', 100 * wan, 'HKD'],
    ['0.0001万元', 100, 'CNY'],
    ['1.0000004万元', 1_000_000, 'CNY'],
  ])('%s', (text, fen, currency) => {
    expect(parseCapital(text)).toEqual({ fen, currency, text })
  })

  test.each([
    '',
    '-',
    'N/A',
    '无',
    '0万元',
    '1000',
    '100万美元(折合人民币650万元)',
    '约三百万',
    '1.2.3万元',
    '99999999999999万元',
    '万元',
    '元',
  ])('“%s” is unknown and keeps its text', (text) => {
    expect(parseCapital(text)).toMatchObject({ fen: null, text })
  })

  test('whole numbers of 万 are exact for any size a registry holds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_000_000 }),
        (amount) => parseCapital(`${amount}万元`).fen === amount * wan,
      ),
    )
  })
})

describe('Chinese numerals', () => {
  test.each([
    ['十', 10],
    ['二十三', 23],
    ['一百零五', 105],
    ['两千', 2000],
    ['三万零七十', 30_070],
    ['一亿零三百万', 103_000_000],
    ['一万亿', 1_000_000_000_000],
    ['玖仟玖佰玖拾玖万', 99_990_000],
  ])('%s', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value)
  })

  test('anything else is no numeral', () => {
    expect(parseChineseNumeral('一百块')).toBeNull()
    expect(parseChineseNumeral('')).toBeNull()
  })
})

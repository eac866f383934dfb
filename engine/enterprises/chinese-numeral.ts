/** Digits and units as written out by hand (三千五百万) and as on certificates (叁仟伍佰万). */
const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]))
const plainForms: Record<string, string> = {
  〇: '零',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  两: '二',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
}
const smallUnits = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const bigUnits = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
])

/**
 * The whole number a Chinese numeral says, or null when the text is no numeral.
 * @example parseChineseNumeral('叁仟伍佰万') // 35_000_000
 */
export function parseChineseNumeral(text: string): number | null {
  if (!text) return null
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const written of text) {
    const character = plainForms[written] ?? written
    const small = smallUnits.get(character)
    const big = bigUnits.get(character)
    if (digits.has(character)) {
      digit = digits.get(character)!
    } else if (small) {
      section += (digit ?? 1) * small
      digit = null
    } else if (big) {
      // 一亿二千万 adds, 万亿 multiplies what stands before it.
      const before = section + (digit ?? 0)
      total = big > 10_000 ? (total + before) * big : total + before * big
      section = 0
      digit = null
    } else {
      return null
    }
  }
  return total + section + (digit ?? 0)
}

import type { Meeting } from '../../server/meetings/contract.ts'

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 1 → 一, 11 → 十一, 20 → 二十; headings of minutes go no further than 30. */
export function numeral(number: number): string {
  if (number <= 10) return numerals[number - 1] ?? ''
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens > 1 ? numerals[tens - 1] : ''}十${ones > 0 ? numerals[ones - 1] : ''}`
}

/** The minutes to begin with: a heading for each item of the agenda, and one for what was agreed. */
export function outlineOf({ agenda }: Pick<Meeting, 'agenda'>): string {
  const heads = [...agenda.map(({ what, by }) => (by ? `${what}（${by}）` : what)), '会议议定']
  return heads.map((head, index) => `${numeral(index + 1)}、${head}\n`).join('\n')
}

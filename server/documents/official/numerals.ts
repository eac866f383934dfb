const digits = [...'〇一二三四五六七八九']

/** 1 to 99 as headings write them: 十, 十二, 三十五. */
export function chineseOrdinal(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const front = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return front + (ones || !tens ? digits[ones] : '')
}

/** 发文字号: `documentNumber('云企服督', 2026, 3)` is 云企服督〔2026〕3号. */
export function documentNumber(mark: string, year: number, sequence: number): string {
  return `${mark}〔${year}〕${sequence}号`
}

/** 成文日期 as papers write it: 2026年10月2日. */
export function documentDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** How many character cells a text takes: Latin letters, digits and half-width signs take half of one. */
export function cellsOf(text: string): number {
  return [...text].reduce((cells, character) => cells + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0)
}

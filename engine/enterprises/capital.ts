import { parseChineseNumeral } from './chinese-numeral.ts'

export interface Capital {
  /** Hundredths of one unit of the currency (分); null when the text does not say an amount for certain. */
  fen: number | null
  /** ISO 4217; registries leave 人民币 unsaid. */
  currency: string
  /** What was written, kept as it came. */
  text: string
}

/** How each currency is written; the first that matches is taken. */
const currencies: readonly (readonly [string, RegExp])[] = [
  ['USD', /美元|美金|USD|US\$/gi],
  ['HKD', /港[元币幣]|HKD|HK\$/gi],
  ['MOP', /澳门[元币]|MOP/gi],
  ['TWD', /新?[台臺][币幣]|TWD/gi],
  ['JPY', /日[元圆]|JPY/gi],
  ['KRW', /韩[元圆]|KRW/gi],
  ['EUR', /欧元|EUR|€/gi],
  ['GBP', /英镑|GBP|£/gi],
  ['SGD', /新加坡[元币]|SGD/gi],
  ['AUD', /澳(大利亚)?元|AUD/gi],
  ['CAD', /加(拿大)?元|CAD/gi],
  ['CHF', /瑞士法郎|CHF/gi],
  ['CNY', /人民币|人民幣|RMB|CNY|¥/gi],
]

const scales: Record<string, bigint> = {
  '': 1n,
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  萬: 10_000n,
  十万: 100_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
  億: 100_000_000n,
  万亿: 1_000_000_000_000n,
}

/**
 * Reads registered capital as registries and certificates write it: `200万元人民币`, `50(万)`, `壹佰万元整`, `13万美元`.
 * A bare number stays unknown, because nobody can tell 元 from 万元; so does a text with two amounts.
 */
export function parseCapital(text: string): Capital {
  const written = text.normalize('NFKC').replace(/[\s,，、()（）]/g, '')
  const currency = currencies.find(([, pattern]) => written.search(pattern) >= 0)
  const amount = currency ? written.replace(currency[1], '') : written
  const unitSaid = currency !== undefined || /[元圆万萬亿億]/.test(amount)
  const fen = unitSaid ? fenOf(amount.replace(/[元圆整正]/g, '')) : null
  return { fen, currency: currency?.[0] ?? 'CNY', text }
}

function fenOf(amount: string): number | null {
  const arabic = /^(\d+)(?:\.(\d+))?([十百千万萬亿億]*)$/.exec(amount)
  if (!arabic) return chineseFen(amount)
  const [, whole = '', fraction = '', unit = ''] = arabic
  const scale = scales[unit]
  if (scale === undefined) return null
  return safe(roundedShift(BigInt(whole + fraction) * scale * 100n, fraction.length))
}

function chineseFen(amount: string): number | null {
  const yuan = parseChineseNumeral(amount)
  return yuan === null ? null : safe(BigInt(yuan) * 100n)
}

/** Divides by 10^places, half up: certificates sometimes carry more decimals than fen has. */
function roundedShift(value: bigint, places: number): bigint {
  const divisor = 10n ** BigInt(places)
  return (value + divisor / 2n) / divisor
}

/** Zero is written by registries that have no figure; it says nothing about the capital. */
function safe(fen: bigint): number | null {
  return fen > 0n && fen <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(fen) : null
}

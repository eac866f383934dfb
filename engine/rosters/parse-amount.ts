export type ParsedAmount = { ok: true; fen: number } | { ok: false; message: string }

const decimals = { 元: 2, 万元: 6 } as const

/**
 * Reads an amount of a yearly figure into integer fen: `1,234.56` under the heading 地方留成（万元）, or `35 万元`. Zero is an
 * amount. Refused with what would be right: without a unit, below zero, more exact than a fen, or no amount at all.
 */
export function parseAmount(text: string, heading: string): ParsedAmount {
  const written = text.normalize('NFKC').replace(/[\s,，]/g, '')
  const found = /^(-?)(\d+)(?:\.(\d+))?(万元|元|万)?$/.exec(written)
  if (!found) return refused(`“${text}”不是金额，应为 1234.56 这样的数。`)
  const [, sign, whole = '', fraction = '', said = ''] = found
  const unit = unitOf(said) ?? unitOf(/万元|万|元/.exec(heading.normalize('NFKC'))?.[0] ?? '')
  if (!unit) return refused(`“${text}”看不出是元还是万元，请在表头或数后写明。`)
  if (sign) return refused(`金额“${text}”小于零，应为零或正数。`)
  const places = decimals[unit]
  if (fraction.replace(/0+$/, '').length > places) return refused(`金额“${text}”比分还细，请核对单位。`)
  const fen = Number(whole + fraction.slice(0, places).padEnd(places, '0'))
  return Number.isSafeInteger(fen) ? { ok: true, fen } : refused(`金额“${text}”太大，请核对单位。`)
}

const unitOf = (word: string): keyof typeof decimals | null =>
  word === '元' ? '元' : word === '万' || word === '万元' ? '万元' : null

const refused = (message: string): ParsedAmount => ({ ok: false, message })

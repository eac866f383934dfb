import type { Pair } from '../../../engine/allocation/result-types.ts'

/** Why an enterprise is a leader's, in one line: 分管工业；上年已联系. */
export function reasonWords({ reasons }: Pick<Pair, 'reasons'>): string {
  const speaking = reasons.filter(({ code }) => code !== 'gives-way').map(({ sentence }) => sentence)
  return speaking.length > 0 ? speaking.join('；') : '户数均衡'
}

/** Why a leader with a higher score did not get it; null where there is none. */
export const givesWay = ({ reasons }: Pick<Pair, 'reasons'>): string | null =>
  reasons.find(({ code }) => code === 'gives-way')?.sentence ?? null

const companyForm = /(股份有限公司|有限责任公司|有限公司|公司)$/

/** A company's name as people of its city say it: without the city before and the legal form after it. */
export function shortEnterprise(name: string, { name: city, shortName }: { name: string; shortName: string }): string {
  const local = [city, shortName].find((prefix) => name.startsWith(prefix)) ?? ''
  const short = name.slice(local.length).replace(companyForm, '')
  return short.length >= 2 ? short : name
}

import type { EnterpriseLine, EnterpriseSize, EnterpriseStatus } from '../../server/enterprises/contract.ts'
import { money } from '../app/format.ts'

export const statusWords: Record<EnterpriseStatus, string> = {
  active: '在营',
  suspended: '停业',
  revoked: '吊销',
  cancelled: '注销',
  moved: '迁出',
}

export const sizeWords: Record<EnterpriseSize, string> = { large: '大型', medium: '中型', small: '小型', micro: '微型' }

/** What may be chosen from one of the lists above. */
export function optionsOf(words: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

const currencies: Record<string, string> = {
  USD: '美元',
  HKD: '港元',
  JPY: '日元',
  EUR: '欧元',
  GBP: '英镑',
  KRW: '韩元',
  SGD: '新加坡元',
  TWD: '新台币',
  MOP: '澳门元',
  AUD: '澳元',
  CAD: '加元',
  CHF: '瑞士法郎',
}

type Capital = Pick<EnterpriseLine, 'capitalFen' | 'capitalText' | 'currency'>

/** Registered capital: an amount where it is known, in its own currency; otherwise what was written. */
export function capitalWords({ capitalFen, capitalText, currency }: Capital): string {
  if (capitalFen === null) return capitalText
  const amount = money(capitalFen)
  return currency === 'CNY' ? amount : amount.replace(/元$/, currencies[currency] ?? currency)
}

import type { LiaisonBulletinKind } from '../../../engine/city/liaison.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import { documentDate } from '../../documents/official/numerals.ts'
import { liaisonObligations } from '../../obligations/subjects.ts'

/** How the figures of a bulletin are made, as it says itself; frozen with them. */
export function rulesOf(pack: CityPack, kind: LiaisonBulletinKind, asOf: string): string[] {
  const owed = liaisonObligations(pack).map(({ name, source }) => `${name}（${source}）`)
  return [
    `数字截至${documentDate(asOf)}，由系统按联系、走访和诉求的记录算出。`,
    ...(owed.length > 0 ? [`应尽的有：${owed.join('；')}。`] : []),
    '走访，同一位领导同一天到同一户算一次；更正过的按最后一版计。',
    '到期末应有，按考核期已过的工作日折算；超过应有的部分不加分。',
    '问题，指走访时听到、当场转为诉求的；已了结、在办、逾期按统计时的办理情况计。',
    `名次按已走访与到期末应有之比，相同的并列，市级、县级分开排；联系不满 ${kind.minimumLinks} 户或没有应走访次数的不排。`,
  ]
}

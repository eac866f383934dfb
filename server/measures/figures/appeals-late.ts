import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { ok, late } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { onlyBehind, thisYear } from './matter-figure.ts'

export const appealsLate: FigureQuery = {
  unit: '件',
  how: { algorithm: '此刻已过时限还没办完的件数', counts: `${thisYear}；暂停的不算`, light: '有一件就是逾期' },
  behindTitle: '有逾期件的单位',
  partyWord: '家单位逾期',
  read: async (context) => onlyBehind(await countMatters(context, { n: 'late', partyRows: { light: 'late' } })),
  light: ({ n }) => (n > 0 ? late(`逾期 ${n} 件`) : ok('没有逾期')),
  rows: (context) => matterRows(context, { light: 'late' }),
}

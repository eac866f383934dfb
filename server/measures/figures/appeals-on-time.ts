import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { lateRule, lightOfShare, onlyBehind, thisYear } from './matter-figure.ts'

export const appealsOnTime: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '按期办结的件数 ÷（已办结的件数 + 已过办理时限还没办结的件数）',
    counts: `${thisYear}；暂停期间不走时限，退回重办的按最后一次办结算`,
    light: lateRule,
  },
  behindTitle: '有逾期或没按期办结的单位',
  partyWord: '家单位落后',
  read: async (context) => {
    const overdue = `(c.clock = 'handle' and late)`
    return onlyBehind(await countMatters(context, { n: 'c.on_time', d: `c.on_time is not null or ${overdue}` }))
  },
  light: lightOfShare,
  rows: (context) => matterRows(context, { onTime: 'true' }),
  published: ({ onTime, resolved, openLate }) => ({ n: onTime, d: resolved + openLate }),
}

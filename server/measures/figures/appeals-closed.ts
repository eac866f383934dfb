import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { lateRule, lightOfShare, onlyBehind, thisYear } from './matter-figure.ts'

export const appealsClosed: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '已经了结的件数 ÷ 收到的件数',
    counts: `${thisYear}；企业确认、期满无反馈、说明原因、撤回、并入他件都算了结`,
    light: lateRule,
  },
  behindTitle: '还有没了结的单位',
  partyWord: '家单位没办完',
  read: async (context) => onlyBehind(await countMatters(context, { n: `c.mode = 'ended'`, d: 'true' })),
  light: lightOfShare,
  rows: (context) => matterRows(context, { mode: 'ended' }),
}

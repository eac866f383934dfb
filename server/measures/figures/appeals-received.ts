import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { countRule, lightOfCount, thisYear } from './matter-figure.ts'

export const appealsReceived: FigureQuery = {
  unit: '件',
  how: {
    algorithm: '登记的事项件数',
    counts: `${thisYear}；并入他件的也算一件`,
    light: countRule,
  },
  behindTitle: '各牵头单位收到的件数，其中在办逾期',
  partyWord: '家单位',
  read: (context) => countMatters(context, { n: 'true' }),
  light: lightOfCount,
  rows: (context) => matterRows(context, {}),
  published: ({ received }) => ({ n: received, d: null }),
}

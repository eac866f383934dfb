import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { apartFromLate, lightOfShare, shortOfAll, thisYear } from './matter-figure.ts'
import { minimumSample } from './minimum-sample.ts'

export const appealsSolved: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '企业回答“解决了”的件数 ÷ 企业回答过的件数',
    counts: `${thisYear}；没有回答、期满销号的不算进去，回答太少的不计分`,
    light: '低于目标的为略落后；回答太少的不判',
  },
  behindTitle: '有企业说没解决的单位',
  partyWord: '家单位',
  read: async (context) => {
    const answered = `c.state->'feedback' <> 'null'`
    const solved = `c.state->'feedback'->>'solved' = 'yes'`
    const reading = await countMatters(context, { n: solved, d: answered, partyRows: { answered: 'true' } })
    const few = (reading.d ?? 0) < minimumSample(context)
    return shortOfAll({ ...reading, few, value: few ? null : reading.value })
  },
  light: apartFromLate(lightOfShare),
  rows: (context) => matterRows(context, { answered: 'true' }),
  published: ({ solved, answered }) => ({ n: solved, d: answered }),
}

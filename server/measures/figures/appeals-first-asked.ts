import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { apartFromLate, lightOfShare, shortOfAll, targetRule, thisYear } from './matter-figure.ts'

export const appealsFirstAsked: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '记下首问岗位的件数 ÷ 已分办的件数',
    counts: `${thisYear}；谁登记谁首问，企业自己提交的在受理时补记`,
    light: targetRule,
  },
  behindTitle: '缺首问岗位的单位',
  partyWord: '家单位落后',
  read: async (context) =>
    shortOfAll(
      await countMatters(context, {
        n: `c.lead is not null and coalesce(c.state->'facts'->>'firstAsked', '') <> ''`,
        d: 'c.lead is not null',
      }),
    ),
  light: apartFromLate(lightOfShare),
  rows: () => null,
}

import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { apartFromLate, lightOfShare, targetRule, thisYear } from './matter-figure.ts'

export const appealsTiers: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '定了由哪一层领导协调的件数 ÷ 已分办的件数',
    counts: thisYear,
    light: targetRule,
  },
  behindTitle: '按协调层级分的件数，其中在办逾期',
  partyWord: '个层级',
  read: async (context) => {
    const tiers = context.pack.caseKinds.flatMap((kind) => kind.tiers)
    const name = (id: string) => tiers.find((tier) => tier.id === id)?.name ?? id
    const party = { column: 'c.tier', name, filter: 'tier' }
    const reading = await countMatters(context, { n: 'c.tier is not null', d: 'c.lead is not null', party })
    return { ...reading, parties: reading.parties.filter(({ id }) => id !== '') }
  },
  light: apartFromLate(lightOfShare),
  rows: (context) =>
    matterRows(context, { tier: context.pack.caseKinds.flatMap(({ tiers }) => tiers.map(({ id }) => id)).join(',') }),
}

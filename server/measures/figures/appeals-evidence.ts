import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { apartFromLate, lightOfShare, targetRule, thisYear } from './matter-figure.ts'

export const appealsEvidence: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '写明办理结果和凭据的件数 ÷ 已办结的件数',
    counts: `${thisYear}；每种结果要的凭据不齐，系统不让办结`,
    light: targetRule,
  },
  behindTitle: '按办理结果分的件数',
  partyWord: '种结果',
  read: async (context) => {
    const outcomes = context.pack.caseKinds.flatMap((kind) => kind.outcomes)
    const name = (id: string) => outcomes.find((outcome) => outcome.id === id)?.name ?? id
    const party = { column: 'c.outcome', name, filter: 'outcome' }
    const reading = await countMatters(context, { n: 'c.outcome is not null', d: 'c.on_time is not null', party })
    return { ...reading, parties: reading.parties.filter(({ id }) => id !== '') }
  },
  light: apartFromLate(lightOfShare),
  rows: (context) =>
    matterRows(context, {
      outcome: context.args.outcomes?.join(',') ?? [...new Set(outcomesOf(context.pack.caseKinds))].join(','),
    }),
}

const outcomesOf = (kinds: readonly { outcomes: readonly { id: string }[] }[]): string[] =>
  kinds.flatMap(({ outcomes }) => outcomes.map(({ id }) => id))

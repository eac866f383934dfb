import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { ok } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { thisYear } from './matter-figure.ts'

export const appealsEscalated: FigureQuery = {
  unit: '件',
  how: { algorithm: '提过级的件数', counts: `${thisYear}；不论提到哪一级`, light: '只计数，不判快慢' },
  behindTitle: '提过级的单位',
  partyWord: '家单位',
  read: async (context) => {
    const reading = await countMatters(context, { n: 'c.escalation > 0', partyRows: { escalated: 'true' } })
    return { ...reading, parties: reading.parties.filter(({ n }) => n > 0) }
  },
  light: () => ok('在用'),
  rows: (context) => matterRows(context, { escalated: 'true' }),
}

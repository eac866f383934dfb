import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { ok } from './figure.ts'
import { thisYear } from './matter-figure.ts'

export const appealsJoint: FigureQuery = {
  unit: '件',
  how: {
    algorithm: '合成共性问题一起办的件数',
    counts: `${thisYear}；每件仍各自答复、各自销号`,
    light: '只计数，不判快慢',
  },
  behindTitle: '办共性问题的单位',
  partyWord: '家单位',
  read: async (context) => {
    const reading = await countMatters(context, { n: 'c.joint is not null' })
    return { ...reading, parties: reading.parties.filter(({ n }) => n > 0) }
  },
  light: () => ok('在用'),
  rows: () => null,
}

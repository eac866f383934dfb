import { countMatters } from './count-matters.ts'
import type { FigureQuery } from './figure.ts'
import { near, ok } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { thisYear } from './matter-figure.ts'

export const appealsUrged: FigureQuery = {
  unit: '件',
  how: {
    algorithm: '督办过的件数',
    counts: `${thisYear}；人工督办和到点自动督办都算`,
    light: '有逾期而没有督办的为略落后；没有的为按期',
  },
  behindTitle: '有逾期还没督办的单位（没督办 / 逾期）',
  partyWord: '家单位',
  read: async (context) => {
    const reading = await countMatters(context, { n: 'c.urged > 0' })
    const idle = await countMatters(context, {
      n: 'late and c.urged = 0',
      d: 'late',
      partyRows: { light: 'late', urged: 'false' },
    })
    return { ...reading, late: idle.n, parties: idle.parties.filter(({ n }) => n > 0) }
  },
  light: ({ late }) => (late > 0 ? near(`${late} 件没督办`) : ok('逾期都已督办')),
  rows: (context) => matterRows(context, { urged: 'true' }),
}

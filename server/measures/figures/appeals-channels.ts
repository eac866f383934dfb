import { technicalChannels } from '../../../engine/workflow/parts/customary-choices.ts'
import { countMatters } from './count-matters.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { matterRows } from './matter-rows.ts'
import { countRule, lightOfCount, thisYear } from './matter-figure.ts'

export const appealsChannels: FigureQuery = {
  unit: '条',
  how: {
    algorithm: '今年有来件的渠道数 / 开着的渠道数',
    counts: `${thisYear}；批量导入和外部系统转来的不算渠道`,
    light: countRule,
  },
  behindTitle: '各条渠道来的件数，其中在办逾期',
  partyWord: '条渠道',
  read: async (context) => {
    const open = channelsOf(context)
    const name = (id: string) => open.get(id) ?? id
    const reading = await countMatters(context, { n: 'true', party: { column: 'c.channel', name, filter: 'channel' } })
    const used = reading.parties.filter(({ id }) => open.has(id))
    const silent = [...open].filter(([id]) => !used.some((party) => party.id === id))
    const unused = silent.map(([id, name]) => ({ id, name, n: 0, d: null, late: 0, rows: null }))
    return { ...reading, value: used.length, n: used.length, d: open.size, parties: [...used, ...unused] }
  },
  light: lightOfCount,
  rows: (context) => matterRows(context, {}),
}

/** The ways in that people use, by id. */
function channelsOf({ pack, args }: FigureContext): Map<string, string> {
  const technical = technicalChannels.map(({ id }) => id)
  const kinds = pack.caseKinds.filter(({ id }) => !args.kind || args.kind === id)
  return new Map(
    kinds
      .flatMap(({ channels }) => channels)
      .filter(({ id }) => !technical.includes(id))
      .map(({ id, name }) => [id, name]),
  )
}

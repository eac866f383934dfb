import { namedPeriodsUntil } from '../../../engine/calendar/named-periods.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { near, ok, share, wait } from './figure.ts'

/** The bulletins on linking that are due this year, and how many of them are published (PE-06, QH-07). */
export const liaisonBulletins: FigureQuery = {
  unit: '期',
  how: {
    algorithm: '已定格发布的联系情况通报期数 / 应发的期数',
    counts: '今年已过完的每一期各应发一次',
    light: '上一期以前有没发的为略落后；都发了为按期',
  },
  behindTitle: '还没有发的期次',
  partyWord: '期没发',
  read: async (context) => {
    const due = await readDue(context)
    const missing = due.filter(({ published }) => !published)
    const n = due.length - missing.length
    return {
      value: due.length === 0 ? null : n,
      n,
      d: due.length,
      late: 0,
      trend: context.months.map((month) => {
        const soFar = due.filter(({ end }) => end.slice(0, 7) <= month)
        return { month, value: share(soFar.filter(({ published }) => published).length, soFar.length) }
      }),
      parties: missing.map(({ kind, id, name }) => ({
        id: `${kind}-${id}`,
        name,
        n: 0,
        d: 1,
        late: 0,
        rows: { page: 'liaison-bulletins', query: { kind, period: id } },
      })),
    }
  },
  light: ({ n, d }) => {
    if (!d) return wait('还没有应发的')
    return n < d ? near(`缺 ${d - n} 期`) : ok()
  },
  rows: () => ({ page: 'liaison-bulletins', query: {} }),
}

async function readDue({ tx, pack, today }: FigureContext) {
  const rows = await tx.many<{ kind: string; period: string }>(
    'select kind, period from liaison_bulletins where city = $1',
    [pack.id],
  )
  const published = new Set(rows.map(({ kind, period }) => `${kind}/${period}`))
  return (pack.liaison.bulletins ?? []).flatMap(({ id: kind, every }) =>
    namedPeriodsUntil(every, today)
      .filter(({ end }) => end < today)
      .map(({ id, name, end }) => ({ kind, id, name, end, published: published.has(`${kind}/${id}`) })),
  )
}

import { addDays } from '../../../engine/calendar/civil-date.ts'
import { periodOf } from '../../../engine/calendar/periods.ts'
import { instantAt } from '../../../engine/calendar/zone.ts'
import type { FigureContext, FigureQuery, Reading } from './figure.ts'
import { ok, wait } from './figure.ts'

/** A figure of the registry: all enterprises, or those above scale. */
const enterprises = (what: string, condition: string, filter: Record<string, string>): FigureQuery => ({
  unit: '户',
  how: {
    algorithm: `企业名录里的${what}户数`,
    counts: '合并掉的重复企业不算；趋势按录入时间',
    light: '只计数，不判快慢',
  },
  behindTitle: `各区县的${what}`,
  partyWord: '个区县',
  read: (context) => readEnterprises(context, condition, filter),
  light: ({ n }) => (n > 0 ? ok('在册') : wait('名录里还没有')),
  rows: () => ({ page: 'enterprises', query: filter }),
})

export const enterprisesRegistered = enterprises('企业', 'true', {})
export const enterprisesAboveScale = enterprises('规上企业', 'above_scale', { aboveScale: 'true' })

async function readEnterprises(
  { tx, pack, calendar, months }: FigureContext,
  condition: string,
  filter: Record<string, string>,
): Promise<Reading> {
  const ends = months.map((month) => instantAt(calendar, addDays(periodOf('month', `${month}-01`).end, 1), 0))
  const byDistrict = await tx.many<{ district: string | null; n: number }>(
    `select district, count(*)::integer as n from enterprises
     where city = $1 and merged_into is null and ${condition} group by district order by n desc, district`,
    [pack.id],
  )
  const byMonth = await tx.many<{ place: number; n: number }>(
    `select m.place::integer, count(e.id)::integer as n from unnest($2::timestamptz[]) with ordinality as m (until, place)
     left join enterprises e on e.city = $1 and e.merged_into is null and ${condition} and e.created_at < m.until
     group by m.place order by m.place`,
    [pack.id, ends.map((end) => new Date(end))],
  )
  const n = byDistrict.reduce((sum, row) => sum + row.n, 0)
  const name = (id: string | null) => pack.districts.find((each) => each.id === id)?.name ?? '没有写明区县'
  return {
    value: n,
    n,
    d: null,
    late: 0,
    trend: months.map((month, index) => ({ month, value: byMonth[index]?.n ?? null })),
    parties: byDistrict.map((row) => ({
      id: row.district ?? 'none',
      name: name(row.district),
      n: row.n,
      d: null,
      late: 0,
      rows: { page: 'enterprises', query: { ...filter, district: row.district ?? 'none' } },
    })),
  }
}

import { periodOf } from '../../../engine/calendar/periods.ts'
import { countCoverage } from '../../obligations/count-coverage.ts'
import type { DistrictCoverage } from '../../obligations/count-coverage.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { near, ok, share, wait } from './figure.ts'

/** How many of the enterprises that the document wants covered have a leader (ZB-13, JZ-02). */
export const liaisonCoverage: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '有市领导或区县领导联系的企业 ÷ 应当联系的企业',
    counts: '应当联系的，按文件是规上企业或重点企业；今年有效的联系，解除当天起不算',
    light: '低于目标为有缺口；达到为已覆盖',
  },
  behindTitle: '有缺口的区县，已联系和应联系的户数',
  partyWord: '个区县有缺口',
  read: async (context) => {
    const rows = await readOn(context, context.today)
    const { n, d } = sumOf(rows)
    const trend: { month: string; value: number | null }[] = []
    for (const month of context.months) trend.push({ month, value: await valueAt(context, month) })
    return {
      value: share(n, d),
      n,
      d,
      late: 0,
      trend,
      parties: rows.filter(({ gaps }) => gaps > 0).map((row) => partyOf(context, row)),
    }
  },
  light: ({ n, d }, target) => {
    if (!d) return wait('没有要覆盖的')
    return (n / d) * 100 >= (target ?? 100) ? ok('已覆盖') : near(`缺 ${d - n} 户`)
  },
  rows: () => ({ page: 'coverage', query: { show: 'gaps' } }),
}

const readOn = ({ tx, pack }: FigureContext, day: string): Promise<DistrictCoverage[]> =>
  countCoverage(tx, { of: pack.liaison.coverage?.of ?? 'above-scale' }, day)

const sumOf = (rows: readonly DistrictCoverage[]) => {
  const d = rows.reduce((sum, { total }) => sum + total, 0)
  return { d, n: d - rows.reduce((sum, { gaps }) => sum + gaps, 0) }
}

/** How it stood at the end of a month of this year; links are of one year. */
async function valueAt(context: FigureContext, month: string): Promise<number | null> {
  if (month.slice(0, 4) !== context.today.slice(0, 4)) return null
  const { end } = periodOf('month', `${month}-01`)
  const { n, d } = sumOf(await readOn(context, end < context.today ? end : context.today))
  return share(n, d)
}

const partyOf = ({ pack }: FigureContext, { district, total, gaps }: DistrictCoverage) => ({
  id: district || 'none',
  name: pack.districts.find(({ id }) => id === district)?.name ?? '没有写明区县',
  n: total - gaps,
  d: total,
  late: 0,
  rows: { page: 'coverage' as const, query: { show: 'gaps', district: district || 'none' } },
})

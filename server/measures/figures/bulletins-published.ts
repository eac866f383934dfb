import { periodAfter, periodOf } from '../../../engine/calendar/periods.ts'
import { instantAt } from '../../../engine/calendar/zone.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { near, ok, share, wait } from './figure.ts'
import { yearStart } from './matter-rows.ts'

export const bulletinsPublished: FigureQuery = {
  unit: '期',
  how: {
    algorithm: '已定格发布的月度通报期数 / 应发的期数',
    counts: '今年已过完、有分办事项的月份各应发一期',
    light: '上月以前有没发的为略落后；都发了为按期',
  },
  behindTitle: '还没有发的月份',
  partyWord: '个月没发',
  read: async (context) => {
    const due = await monthsDue(context)
    const rows = await context.tx.many<{ month: string }>('select month from bulletins where city = $1', [
      context.pack.id,
    ])
    const published = new Set(rows.map(({ month }) => month))
    const missing = due.filter((month) => !published.has(month))
    const n = due.length - missing.length
    return {
      value: due.length === 0 ? null : n,
      n,
      d: due.length,
      late: 0,
      trend: context.months.map((month) => {
        const soFar = due.filter((each) => each <= month)
        return { month, value: share(soFar.filter((each) => published.has(each)).length, soFar.length) }
      }),
      parties: missing.map((month) => ({
        id: month,
        name: `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`,
        n: 0,
        d: 1,
        late: 0,
        rows: { page: 'bulletins', query: { month } },
      })),
    }
  },
  light: ({ n, d }) => {
    if (!d) return wait('还没有应发的月份')
    return n < d ? near(`缺 ${d - n} 期`) : ok()
  },
  rows: () => ({ page: 'bulletins', query: {} }),
}

/** Months of this year that are over and in which matters were registered and handed out. */
async function monthsDue(context: FigureContext): Promise<string[]> {
  const { tx, pack, calendar, today } = context
  const thisMonth = periodOf('month', today)
  const rows = await tx.many<{ month: string }>(
    `select distinct to_char(registered_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month from cases
     where city = $1 and registered_at >= $2 and registered_at < $3 and lead is not null order by month`,
    [pack.id, new Date(instantAt(calendar, yearStart(context), 0)), new Date(instantAt(calendar, thisMonth.start, 0))],
  )
  return rows.map(({ month }) => month).filter((month) => month <= periodAfter(thisMonth, -1).start.slice(0, 7))
}

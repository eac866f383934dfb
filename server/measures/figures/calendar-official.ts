import type { FigureQuery } from './figure.ts'
import { near, ok } from './figure.ts'

export const calendarOfficial: FigureQuery = {
  unit: '年',
  how: {
    algorithm: '今年和明年里，放假安排已正式公布的年数',
    counts: '只认录入了公布文件的年份；没公布的，跨到那年的时限为暂定',
    light: '今年没公布的为略落后；其余为按期',
  },
  behindTitle: '还没有公布的年份',
  partyWord: '个年份',
  read: async ({ tx, today, months }) => {
    const year = Number(today.slice(0, 4))
    const years = [year, year + 1]
    const rows = await tx.many<{ year: number }>(
      `select year from calendar_years where status = 'official' and year = any ($1::integer[])`,
      [years],
    )
    const missing = years.filter((each) => !rows.some((row) => row.year === each))
    return {
      value: rows.length,
      n: rows.length,
      d: years.length,
      late: missing.includes(year) ? 1 : 0,
      trend: months.map((month) => ({ month, value: null })),
      parties: missing.map((each) => ({ id: String(each), name: `${each} 年`, n: 0, d: 1, late: 0, rows: null })),
    }
  },
  light: ({ late, n }) => (late > 0 ? near('今年未公布') : ok(n > 1 ? '都已公布' : '今年已公布')),
  rows: () => null,
}

import { addDays } from '../../../engine/calendar/civil-date.ts'
import { periodOf } from '../../../engine/calendar/periods.ts'
import { instantAt } from '../../../engine/calendar/zone.ts'
import { rosterDue } from '../../../engine/rosters/roster-due.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { late, near, ok, wait } from './figure.ts'

interface Line {
  id: string
  name: string
  approvedAt: number | null
  late: boolean
}

/** Rosters that are approved, of those that are asked for: this year's, and the coming one's once their day has passed. */
export const rosterApproved: FigureQuery = {
  unit: '份',
  how: {
    algorithm: '已批准的名单 / 应有的名单（今年的；过了批准期限的下一年的也算；区县各自的名单各算一份）',
    counts: '批准后不再变动的名单；草稿不算',
    light: '过了批准期限还没批准的为逾期；没有写期限的只看今年批准了没有',
  },
  behindTitle: '还没有批准的名单',
  partyWord: '份没批准',
  read: async (context) => {
    const lines = await readLines(context)
    const open = lines.filter(({ approvedAt }) => approvedAt === null)
    const approved = lines.length - open.length
    return {
      value: lines.length === 0 ? null : approved,
      n: approved,
      d: lines.length,
      late: open.filter((line) => line.late).length,
      trend: context.months.map((month) => ({ month, value: approvedBy(context, lines, month) })),
      parties: open.map(({ id, name, late: overdue }) => ({ id, name, n: 0, d: 1, late: overdue ? 1 : 0, rows: null })),
    }
  },
  light: ({ n, d, late: overdue }) => {
    if (overdue > 0) return late(`逾期 ${overdue} 份`)
    if (!d) return wait('现在没有应批准的')
    return n < d ? near(`没批准 ${d - n} 份`) : ok('已批准')
  },
  rows: () => ({ page: 'rosters', query: {} }),
}

async function readLines({ tx, pack, today, args }: FigureContext): Promise<Line[]> {
  const thisYear = Number(today.slice(0, 4))
  const rows = await tx.many<{ rule: string; year: number; district: string | null; approvedAt: number | null }>(
    `select rule, year, district, approved_at as "approvedAt" from rosters where city = $1 and year in ($2, $2 + 1)`,
    [pack.id, thisYear],
  )
  const counties = pack.organisations.filter(({ kind }) => kind === 'county').flatMap(({ district }) => district ?? [])
  return pack.rosters
    .filter(({ id }) => !args.roster || id === args.roster)
    .flatMap((rule) =>
      [thisYear, thisYear + 1].flatMap((year): Line[] => {
        const due = rosterDue(rule, year)
        const overdue = due !== null && today > due
        if (year > thisYear && !overdue) return []
        return (rule.level === 'city' ? [null] : counties).map((district) => {
          const found = rows.find((row) => row.rule === rule.id && row.year === year && row.district === district)
          const place = pack.districts.find(({ id }) => id === district)?.name ?? ''
          const approvedAt = found?.approvedAt ?? null
          const name = `${year} 年${place}${rule.name}`
          return { id: `${rule.id}/${year}/${district ?? ''}`, name, approvedAt, late: overdue }
        })
      }),
    )
}

/** How many of them were approved by the end of a month. */
function approvedBy({ calendar }: FigureContext, lines: readonly Line[], month: string): number {
  const end = instantAt(calendar, addDays(periodOf('month', `${month}-01`).end, 1), 0)
  return lines.filter(({ approvedAt }) => approvedAt !== null && approvedAt < end).length
}

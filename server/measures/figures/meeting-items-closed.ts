import type { Party } from '../contract.ts'
import type { FigureContext, FigureQuery, Reading } from './figure.ts'
import { late, near, ok, share, wait } from './figure.ts'
import { yearStart } from './matter-rows.ts'

/** What was raised at meetings and is settled: solved there, explained, or handed out and closed since (QH-03). */
export const meetingItemsClosed: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '已经了结的问题 ÷ 会上提出的问题',
    counts: '今年已开的会议；当场解决、解释说明的算了结，交办的以诉求销号为准，趋势按开会月份',
    light: '交办的有逾期为逾期；没有逾期而低于目标的为略落后；其余为按期',
  },
  behindTitle: '会上交办还没办结的单位',
  partyWord: '家单位没办完',
  read: async (context) => {
    const months = await countMonths(context)
    const sum = (what: 'n' | 'd') => months.reduce((total, each) => total + each[what], 0)
    const parties = await countUnits(context)
    return {
      value: share(sum('n'), sum('d')),
      n: sum('n'),
      d: sum('d'),
      late: parties.reduce((total, party) => total + party.late, 0),
      trend: context.months.map((month) => trendOf(month, months)),
      parties,
    }
  },
  light: lightOf,
  rows: ({ args: { meetings = [] } }) => ({ page: 'meetings', query: rowsOf(meetings) }),
}

/** The list of meetings shows one kind or all. */
const rowsOf = ([kind, ...more]: readonly string[]): Record<string, string> =>
  kind && more.length === 0 ? { kind } : {}

function lightOf({ late: overdue, value }: Reading, target: number | null) {
  if (overdue > 0) return late(`逾期 ${overdue} 件`)
  if (value === null) return wait('今年会上还没有提出问题')
  return target !== null && value < target ? near('略落后') : ok()
}

interface MonthCount {
  month: string
  n: number
  d: number
}

const trendOf = (month: string, counts: readonly MonthCount[]) => {
  const found = counts.find((each) => each.month === month)
  return { month, value: found ? share(found.n, found.d) : null }
}

/** Items of meetings held this year, of the kinds asked for. */
const items = `meeting_items i
  join meetings m on m.city = i.city and m.id = i.meeting
  left join cases c on c.city = i.city and c.id = i.case_id
  where m.city = $1 and m.held_on >= $2 and ($3::text[] is null or m.kind = any ($3))`

const values = (context: FigureContext): unknown[] => [
  context.pack.id,
  yearStart(context),
  context.args.meetings ?? null,
]

const countMonths = (context: FigureContext): Promise<MonthCount[]> =>
  context.tx.many(
    `select to_char(m.held_on, 'YYYY-MM') as month, count(*)::integer as d,
       (count(*) filter (where i.ending is not null and (c.id is null or c.mode = 'ended')))::integer as n
     from ${items} group by 1`,
    values(context),
  )

/** The units to which something was handed out that is still open, those who are late first. */
async function countUnits(context: FigureContext): Promise<Party[]> {
  const rows = await context.tx.many<{ id: string; n: number; d: number; late: number }>(
    `select i.unit as id, count(*)::integer as d, (count(*) filter (where c.mode = 'ended'))::integer as n,
       (count(*) filter (where c.mode <> 'ended' and not c.paused and c.due_at < $4))::integer as late
     from ${items} and i.ending = 'handed-out' group by i.unit
     having bool_or(c.mode <> 'ended') order by late desc, i.unit`,
    [...values(context), new Date(context.now)],
  )
  return rows.map((row) => ({ ...row, name: context.names.unit(row.id).shortName, rows: null }))
}

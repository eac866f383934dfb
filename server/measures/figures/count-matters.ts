import { instantAt } from '../../../engine/calendar/zone.ts'
import { binder } from '../../cases/policy.ts'
import type { Reading } from './figure.ts'
import { share } from './figure.ts'
import type { FigureContext } from './figure.ts'
import { matterRows, yearStart } from './matter-rows.ts'

interface Counting {
  /** What is counted, as a condition on `cases c`; `late` stands for being overdue now. */
  n: string
  /** Out of what; without it the figure is a plain count. */
  d?: string
  /** Whom it is counted by; the lead unit unless told. */
  party?: { column: string; name(id: string): string; filter: string }
  /** Further conditions of the ledger's rows behind one party. */
  partyRows?: Record<string, string>
}

interface Counted {
  key: string | null
  total: boolean
  n: number
  d: number
  late: number
}

/** Counts the matters registered this year, by party, and those of each of the last months. */
export async function countMatters(context: FigureContext, counting: Counting): Promise<Reading> {
  const { names, months } = context
  const party = counting.party ?? { column: 'c.lead', name: (id) => names.unit(id).name, filter: 'lead' }
  const counted = await run(context, counting, party.column, yearStart(context))
  const byMonth = await run(context, counting, monthColumn, `${months[0]}-01`)
  const total = counted.find((row) => row.total) ?? { n: 0, d: 0, late: 0 }
  const valueOf = ({ n, d }: { n: number; d: number }) => (counting.d ? share(n, d) : n)
  return {
    value: valueOf(total),
    n: total.n,
    d: counting.d ? total.d : null,
    late: total.late,
    trend: months.map((month) => {
      const row = byMonth.find((each) => !each.total && each.key === month)
      return { month, value: valueOf(row ?? { n: 0, d: 0 }) }
    }),
    parties: counted
      .filter((row) => !row.total)
      .map(({ key, n, d, late }) => ({
        id: key ?? '',
        name: key ? party.name(key) : '还没有分到单位',
        n,
        d: counting.d ? d : null,
        late,
        rows: key ? matterRows(context, { [party.filter]: key, ...counting.partyRows }) : null,
      })),
  }
}

const monthColumn = `to_char(c.registered_at at time zone 'Asia/Shanghai', 'YYYY-MM')`

function run(context: FigureContext, { n, d = 'true' }: Counting, column: string, since: string): Promise<Counted[]> {
  const { bind, values } = binder()
  const { kind, channels, outcomes } = context.args
  const now = bind(new Date(context.now))
  const lateNow = `(c.mode not in ('ended', 'waiting') and not c.paused and c.due_at < ${now})`
  const say = (condition: string) => condition.replaceAll(/\blate\b/g, lateNow)
  const conditions = [
    `c.city = ${bind(context.pack.id)}`,
    `c.registered_at >= ${bind(new Date(instantAt(context.calendar, since, 0)))}`,
    ...(kind ? [`c.kind = ${bind(kind)}`] : []),
    ...(channels ? [`c.channel = any (${bind(channels)}::text[])`] : []),
    ...(outcomes ? [`c.outcome = any (${bind(outcomes)}::text[])`] : []),
  ]
  return context.tx.many<Counted>(
    `select ${column} as key, grouping(${column}) = 1 as total,
       count(*) filter (where ${say(n)})::integer as n,
       count(*) filter (where ${say(d)})::integer as d,
       count(*) filter (where ${lateNow})::integer as late
     from cases c where ${conditions.join(' and ')}
     group by grouping sets ((${column}), ())
     order by n desc, key`,
    values,
  )
}

import { weekday } from '../../engine/calendar/civil-date.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import type { YearDay, YearSummary, YearView } from './contract.ts'

interface Row {
  year: number
  status: YearSummary['status']
  notice_number: string | null
  notice_title: string | null
  published_at: string | null
  days_off: number
  make_up_days: number
}

const summaries = `select y.year, y.status, y.notice_number, y.notice_title, y.published_at,
    (count(d.date) filter (where not d.working))::int as days_off, (count(d.date) filter (where d.working))::int as make_up_days
  from calendar_years y left join calendar_days d on d.year = y.year`

/** The years the installation knows, the latest first. */
export function readYears(app: App): Promise<YearSummary[]> {
  return app.database.system(null, async (tx) => {
    const rows = await tx.many<Row>(`${summaries} group by y.year order by y.year desc`)
    return rows.map(present)
  })
}

/** One year with its days off and make-up days, as its notice lists them. */
export function readYear(app: App, year: number): Promise<YearView> {
  return app.database.system(null, async (tx) => {
    const row = await tx.maybeOne<Row>(`${summaries} where y.year = $1 group by y.year`, [year])
    if (!row) throw notFound(`没有 ${year} 年的放假安排。`)
    return { ...present(row), days: await daysOf(tx, year) }
  })
}

/** The days a year's notice settled, in order. */
export async function daysOf(tx: Tx, year: number): Promise<YearDay[]> {
  const days = await tx.many<Omit<YearDay, 'weekday'>>(
    'select date, working, name from calendar_days where year = $1 order by date',
    [year],
  )
  return days.map((day) => ({ ...day, weekday: weekday(day.date) }))
}

function present(row: Row): YearSummary {
  const { year, status, notice_number, notice_title, published_at, days_off, make_up_days } = row
  return {
    year,
    status,
    notice: notice_title === null ? null : { number: notice_number, title: notice_title },
    publishedAt: published_at,
    daysOff: days_off,
    makeUpDays: make_up_days,
  }
}

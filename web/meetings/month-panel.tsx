import type { MeetingRow } from '../../server/meetings/contract.ts'
import { dateOf } from '../app/format.ts'
import { monthName } from '../appeals/months.ts'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useNarrow } from '../kit/use-narrow.ts'
import { Agenda } from './agenda.tsx'
import { Legend, MonthEntry } from './month-entry.tsx'
import styles from './month-panel.module.css'
import { MonthTable } from './month-table.tsx'
import { useMonthWeeks } from './use-working-days.ts'

interface Props {
  /** `2026-10` */
  month: string
  today: string
  /** Undefined while they are read. */
  rows: readonly MeetingRow[] | undefined
}

/** The meetings of a month in its squares; on a phone day by day. */
export function MonthPanel({ month, today, rows }: Props) {
  const narrow = useNarrow()
  const { weeks, unpublished } = useMonthWeeks(month)
  if (!rows) return <Skeleton lines={14} label="正在读这个月的会议" />
  const byDay = Map.groupBy(rows, ({ startsAt }) => dateOf(startsAt))
  if (narrow) return <Agenda byDay={byDay} today={today} month={month} />
  return (
    <Panel pad={false}>
      <MonthTable
        label={`${monthName(month)}的会议`}
        weeks={weeks}
        today={today}
        render={(date) => byDay.get(date)?.map((row) => <MonthEntry key={row.id} row={row} today={today} />)}
      />
      <div className={styles.foot}>
        <Legend />
        {unpublished.length > 0 && (
          <span className="end">{`${unpublished.join('、')} 年放假安排未公布，休息日暂按周末画`}</span>
        )}
      </div>
    </Panel>
  )
}

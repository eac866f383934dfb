import type { ReactNode } from 'react'
import { longDate } from '../app/format.ts'
import { cx } from '../kit/cx.ts'
import type { MonthDay } from './month-weeks.ts'
import styles from './month-table.module.css'

interface Props {
  label: string
  weeks: readonly MonthDay[][]
  today: string
  /** What a day holds, as list items. */
  render: (date: string) => ReactNode
}

/** A month in weeks from Monday: rest days grey, 休 and 班 as the year's notice says, today outlined. */
export function MonthTable({ label, weeks, today, render }: Props) {
  return (
    <table className={styles.month} aria-label={label}>
      <thead>
        <tr>
          {['一', '二', '三', '四', '五', '六', '日'].map((day) => (
            <th key={day} scope="col">
              <span className="sr">周</span>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week[0]?.date}>
            {week.map((day, column) => (
              <td
                key={day.date}
                className={cx(
                  !day.working && styles.off,
                  !day.inMonth && styles.strange,
                  day.date === today && styles.today,
                )}
              >
                <DayHead day={day} isToday={day.date === today} withMonth={row + column === 0} />
                <ul aria-label={longDate(day.date)}>{render(day.date)}</ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface HeadProps {
  day: MonthDay
  isToday: boolean
  /** The first square says its month, as the first day of each month does. */
  withMonth: boolean
}

function DayHead({ day: { date, makeUp, holiday }, isToday, withMonth }: HeadProps) {
  return (
    <div className={styles.head}>
      <time dateTime={date}>{withMonth || date.endsWith('-01') ? date.slice(5) : Number(date.slice(8))}</time>
      {isToday && <span className={styles.now}>今天</span>}
      {makeUp && <span className={styles.makeUp}>班</span>}
      {holiday && <span>{`${holiday.slice(0, 4)} 休`}</span>}
    </div>
  )
}

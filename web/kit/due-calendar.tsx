import { useState } from 'react'
import { cx } from './cx.ts'
import { DueCalendarDay } from './due-calendar-day.tsx'
import styles from './due-calendar.module.css'
import { elide, weeksOf, type DueDay } from './weeks-of.ts'

interface Props {
  /** Consecutive days; the first week is filled up from Monday. */
  days: readonly DueDay[]
  today?: string
  /** What began on the day that does not count: 受理. */
  zeroWord?: string
  label?: string
  /** Squares a little higher, for pages with room. */
  large?: boolean
}

/** A day outside of the term; a cell without any content would be no cell to a screen reader. */
const blank = '\u00a0'

/**
 * Why it is this day: weeks from Monday, the day of the act not counted, counted days numbered, the due day filled.
 * The middle of a long term is left out until asked for.
 */
export function DueCalendar({ days, today, zeroWord = '当日', label = '逐日说明', large }: Props) {
  const [whole, setWhole] = useState(false)
  const { head, hidden, tail } = elide(weeksOf(days), whole)
  const rows = (weeks: readonly (DueDay | null)[][]) =>
    weeks.map((week, index) => <Week key={index} week={week} {...{ today, zeroWord, monthFirst: index === 0 }} />)
  return (
    <table className={cx(styles.calendar, large && styles.large)} aria-label={label}>
      <thead>
        <tr>
          {['一', '二', '三', '四', '五', '六', '日'].map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows(head)}
        {hidden > 0 && (
          <tr>
            <td colSpan={7} className={styles.gap}>
              <button type="button" onClick={() => setWhole(true)}>
                中间 {hidden} 周略，展开
              </button>
            </td>
          </tr>
        )}
        {rows(tail)}
      </tbody>
    </table>
  )
}

interface WeekProps {
  week: readonly (DueDay | null)[]
  today: string | undefined
  zeroWord: string
  /** The first day of the row says its month. */
  monthFirst: boolean
}

function Week({ week, today, zeroWord, monthFirst }: WeekProps) {
  const first = week.find((day) => day)
  return (
    <tr>
      {week.map((day, index) =>
        day ? (
          <DueCalendarDay key={day.date} day={day} {...{ today, zeroWord, withMonth: monthFirst && day === first }} />
        ) : (
          <td key={index}>{blank}</td>
        ),
      )}
    </tr>
  )
}

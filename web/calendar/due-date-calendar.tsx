import { useState } from 'react'
import { cx } from '../kit/cx.ts'
import type { CalendarSquare } from './calendar-square.ts'
import { DaySquare } from './day-square.tsx'
import styles from './due-date-calendar.module.css'

interface Props {
  /** Whole weeks, Monday to Sunday. */
  days: readonly CalendarSquare[]
  /** What it shows, for those who hear the page. */
  caption: string
  /** What the day of the act is called: 当日, 受理, 分办. */
  startWord?: string
  /** Outlined, when it lies inside. */
  today?: string | undefined
  /** Squares a little higher, for pages with room. */
  large?: boolean
}

const longest = 6
const head = 4
const tail = 2

/** A term day by day: the act, the counted days with their numbers, 休, 班, 暂停, and the due day filled. */
export function DueDateCalendar({ days, caption, startWord = '当日', today, large }: Props) {
  const [whole, setWhole] = useState(false)
  const weeks = weeksOf(days)
  const hidden = whole || weeks.length <= longest ? 0 : weeks.length - head - tail
  const rows = (from: number, to: number) =>
    weeks
      .slice(from, to)
      .map((week, index) => (
        <Week key={week[0]?.date} days={week} startWord={startWord} today={today} first={index === 0} />
      ))
  return (
    <table className={cx(styles.calendar, large && styles.large)}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {[...'一二三四五六日'].map((day) => (
            <th key={day} scope="col">
              <span className="sr">周</span>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows(0, hidden ? head : weeks.length)}
        {hidden > 0 && (
          <tr>
            <td colSpan={7} className={styles.gap}>
              <button type="button" onClick={() => setWhole(true)}>
                中间 {hidden} 周略，展开
              </button>
            </td>
          </tr>
        )}
        {hidden > 0 && rows(weeks.length - tail, weeks.length)}
      </tbody>
    </table>
  )
}

interface WeekProps {
  days: readonly CalendarSquare[]
  startWord: string
  today: string | undefined
  /** The first row after a head or a gap says the month of its Monday. */
  first: boolean
}

function Week({ days, startWord, today, first }: WeekProps) {
  return (
    <tr>
      {days.map((day, index) => (
        <DaySquare
          key={day.date}
          day={day}
          startWord={startWord}
          today={day.date === today}
          withMonth={first && index === 0}
        />
      ))}
    </tr>
  )
}

function weeksOf(days: readonly CalendarSquare[]): (readonly CalendarSquare[])[] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

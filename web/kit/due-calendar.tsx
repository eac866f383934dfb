import { cx } from './cx.ts'
import styles from './due-calendar.module.css'
import { weeksOf, type DueDay } from './weeks-of.ts'

interface Props {
  /** Consecutive days; the first week is filled up from Monday. */
  days: readonly DueDay[]
  today?: string
  /** What began on the day that does not count: 受理. */
  zeroWord?: string
  label?: string
}

/** A day outside of the term; a cell without any content would be no cell to a screen reader. */
const blank = '\u00a0'

/** Why it is this day: weeks from Monday, the day of the act not counted, counted days numbered, the due day filled. */
export function DueCalendar({ days, today, zeroWord = '当日', label = '逐日说明' }: Props) {
  return (
    <table className={styles.calendar} aria-label={label}>
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
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {week.map((day, index) =>
              day ? (
                <Day key={day.date} day={day} {...{ today, zeroWord, first: day === days[0] }} />
              ) : (
                <td key={index}>{blank}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({
  day,
  today,
  zeroWord,
  first,
}: {
  day: DueDay
  today?: string | undefined
  zeroWord: string
  first: boolean
}) {
  const ahead = day.kind === 'counted' && today !== undefined && day.date > today
  const rest = (day.kind === 'after' || day.kind === 'before') && !day.working
  return (
    <td
      className={cx(
        styles[rest ? 'off' : ahead ? 'ahead' : day.kind],
        day.date === today && styles.today,
        day.provisional && styles.provisional,
      )}
    >
      <span className={styles.date}>{first || day.date.endsWith('-01') ? day.date.slice(5) : day.date.slice(8)}</span>
      {day.makeUp && <span className={cx(styles.badge, styles.makeUp)}>班</span>}
      {day.name && !day.working && <span className={styles.badge}>休</span>}
      {day.number ? (
        <b className={styles.number}>{day.number}</b>
      ) : (
        <span className={styles.word}>{wordOf(day, zeroWord)}</span>
      )}
    </td>
  )
}

function wordOf(day: DueDay, zeroWord: string): string {
  if (day.kind === 'zero') return zeroWord
  if (day.kind === 'paused') return '暂停'
  if (day.kind === 'off') return day.name ?? '休息'
  return ''
}

import { cx } from './cx.ts'
import styles from './due-calendar.module.css'
import type { DueDay } from './weeks-of.ts'

interface Props {
  day: DueDay
  today: string | undefined
  zeroWord: string
  withMonth: boolean
}

/** One day: its date, a badge for 休 and 班, and what it is in the count. */
export function DueCalendarDay({ day, today, zeroWord, withMonth }: Props) {
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
      <span className={styles.date}>
        {withMonth || day.date.endsWith('-01') ? day.date.slice(5) : day.date.slice(8)}
      </span>
      {day.makeUp && <span className={cx(styles.badge, styles.makeUp)}>班</span>}
      {day.name && !day.working && <span className={cx(styles.badge, styles.rest)}>休</span>}
      {day.number ? (
        <b className={styles.number}>{day.number}</b>
      ) : (
        <span className={styles.word}>{wordOf(day, zeroWord)}</span>
      )}
    </td>
  )
}

/** Names are cut to what a square holds: 抗战胜利纪念日 has no room. */
function wordOf({ kind, name }: DueDay, zeroWord: string): string {
  const words = { zero: zeroWord, paused: '暂停', off: name?.slice(0, 4) ?? '休息', due: '到期' }
  return kind in words ? words[kind as keyof typeof words] : ''
}

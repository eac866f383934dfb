import { cx } from '../kit/cx.ts'
import type { CalendarSquare } from './calendar-square.ts'
import { shortName } from './describe-days.ts'
import styles from './due-date-calendar.module.css'

interface Props {
  day: CalendarSquare
  startWord: string
  today: boolean
  withMonth: boolean
}

/** One day: its date, a badge for 休 and 班, and what it is in the count. */
export function DaySquare({ day, startWord, today, withMonth }: Props) {
  const { date, kind, working, number, provisional } = day
  const inside = kind !== 'before' && kind !== 'after'
  const outside = working ? styles.outside : styles.outsideOff
  return (
    <td
      className={cx(inside ? styles[kind] : outside, today && styles.today)}
      aria-current={today ? 'date' : undefined}
    >
      <span className={cx(styles.date, inside && provisional && styles.provisional)}>
        {withMonth || date.endsWith('-01') ? date.slice(5) : date.slice(8)}
      </span>
      {inside && <Badge day={day} />}
      {inside && (number === undefined ? <Word day={day} startWord={startWord} /> : <b>{number}</b>)}
    </td>
  )
}

function Badge({ day: { makeUp, name, working } }: { day: CalendarSquare }) {
  if (makeUp) return <i className={styles.badge}>班</i>
  return name && !working ? <i className={cx(styles.badge, styles.rest)}>休</i> : null
}

function Word({ day: { kind, name }, startWord }: { day: CalendarSquare; startWord: string }) {
  const words = {
    zero: startWord,
    counted: '计',
    off: shortName(name) ?? '休息',
    paused: '暂停',
    due: '到期',
    before: '',
    after: '',
  }
  return <span className={styles.word}>{words[kind]}</span>
}

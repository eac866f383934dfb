import type { MeetingRow } from '../../server/meetings/contract.ts'
import { clockTime } from '../app/format.ts'
import { cx } from '../kit/cx.ts'
import { Go } from '../kit/go.tsx'
import { Light } from '../kit/light.tsx'
import { Mark, type LightName } from '../kit/mark.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { meetingLight } from './meeting-words.ts'
import styles from './month-entry.module.css'

/** A meeting in the square of its day: its mark, the time, what it is. */
export function MonthEntry({ row, today }: { row: MeetingRow; today: string }) {
  const { meeting } = useMeetingAddresses()
  const { name, words } = meetingLight(row, today)
  return (
    <li className={styles.entry}>
      <Go
        to={meeting(row.id)}
        className={cx(row.state === 'cancelled' && styles.cancelled)}
        title={`${row.title}，${row.place}，${words}`}
      >
        <span className={styles.when}>
          <Mark name={name} size={9} className={styles[name]} />
          {clockTime(row.startsAt)}
          <span className="sr">{words}</span>
        </span>
        <span className={styles.what}>{row.title}</span>
      </Go>
    </li>
  )
}

const marks: readonly (readonly [LightName, string])[] = [
  ['wait', '待开'],
  ['near', '待记录或待出纪要'],
  ['ok', '跟进中'],
  ['late', '有逾期'],
  ['done', '已了结'],
  ['hold', '已取消'],
]

/** What the marks in the squares mean. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="标记">
      {marks.map(([name, words]) => (
        <li key={name}>
          <Light name={name}>{words}</Light>
        </li>
      ))}
    </ul>
  )
}

import { cx } from './cx.ts'
import styles from './due-date.module.css'

interface Props {
  /** As it shall read: `10-14`, `2027-01-05`, `2026-10-14 周三 17:30`; null: 未定. */
  date: string | null
  /** The date reaches into a year whose holidays are not published: dashed, and said. */
  provisional?: boolean
  className?: string
}

/** The day something is due. A day nobody has confirmed is never shown bare. */
export function DueDate({ date, provisional, className }: Props) {
  if (!date) return <span className={cx(styles.due, className)}>未定</span>
  if (!provisional) return <span className={cx(styles.due, className)}>{date}</span>
  return (
    <span className={cx(styles.due, styles.provisional, className)} title="跨入放假安排尚未公布的年份，公布后重算">
      {date} 暂定
    </span>
  )
}

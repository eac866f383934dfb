import type { ReactNode } from 'react'
import styles from './print-header.module.css'

/** Head of a printed page: the title in Song type over a thick rule, then number and date. Only on paper. */
export function PrintHeader({ title, left, right }: { title: ReactNode; left?: ReactNode; right?: ReactNode }) {
  return (
    <div className={styles.header} aria-hidden="true">
      <div className={styles.title}>{title}</div>
      <div className={styles.line}>
        <span>{left}</span>
        <span>{right}</span>
      </div>
    </div>
  )
}

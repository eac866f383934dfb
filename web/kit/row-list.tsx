import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Go } from './go.tsx'
import styles from './row-list.module.css'

/** Rows of one thing each, with hairlines between, inside a `Panel pad={false}`. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  )
}

interface RowProps {
  title: ReactNode
  /** Second line: light, unit, date. `className="end"` pushes to the right. */
  line?: ReactNode
  /** Leads somewhere as a whole. */
  to?: string
  /** At the right: a button, a light. Not inside a row that is a link. */
  aside?: ReactNode
}

/** How a matter reads on a phone: its title, and below it what counts. */
export function ListRow(props: RowProps) {
  return (
    <li>
      {props.to ? (
        <Go to={props.to} className={styles.row}>
          <Inside {...props} />
        </Go>
      ) : (
        <div className={styles.row}>
          <Inside {...props} />
        </div>
      )}
    </li>
  )
}

/** The same row inside a list item that is already there (`phone` of a `LedgerTable`). */
export function ListRowLink(props: RowProps & { to: string }) {
  return (
    <Go to={props.to} className={styles.row}>
      <Inside {...props} />
    </Go>
  )
}

function Inside({ title, line, aside }: RowProps) {
  return (
    <>
      <span className={styles.title}>{title}</span>
      {line && <span className={cx(styles.line, !aside && styles.wide)}>{line}</span>}
      {aside && <span className={styles.aside}>{aside}</span>}
    </>
  )
}

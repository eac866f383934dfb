import { cx } from './cx.ts'
import type { ReactNode } from 'react'
import styles from './state.module.css'

interface Props {
  title: ReactNode
  children?: ReactNode
  /** Buttons or links: the one way on. */
  acts?: ReactNode
  /** Inside a panel or table, without its own edge. */
  bare?: boolean
}

/** Nothing to show: say the fact, the last time, one way on. */
export function EmptyState({ title, children, acts, bare }: Props) {
  return (
    <div className={cx(styles.state, bare && styles.bare)}>
      <strong>{title}</strong>
      {children && <p>{children}</p>}
      {acts && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

/** Something failed: what did not happen, why, what is safe, what to do. */
export function ErrorState({ title, children, acts, bare }: Props) {
  return (
    <div className={cx(styles.state, bare && styles.bare, styles.error)} role="alert">
      <strong>{title}</strong>
      {children && <p>{children}</p>}
      {acts && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

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
  /** The only thing on its page: its title is the page's heading. */
  alone?: boolean
}

/** Nothing to show: say the fact, the last time, one way on. */
export function EmptyState({ title, children, acts, bare, alone }: Props) {
  const Title = alone ? 'h1' : 'strong'
  return (
    <div className={cx(styles.state, bare && styles.bare)}>
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {acts && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

/** Something failed: what did not happen, why, what is safe, what to do. */
export function ErrorState({ title, children, acts, bare, alone }: Props) {
  const Title = alone ? 'h1' : 'strong'
  return (
    <div className={cx(styles.state, bare && styles.bare, styles.error)} role="alert">
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {acts && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

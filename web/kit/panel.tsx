import { cx } from './cx.ts'
import { useId, type ReactNode } from 'react'
import styles from './panel.module.css'

interface Props {
  /** An answer or a question, never 数据概览. */
  title?: ReactNode
  /** A few words after the title: a count, what is shown. */
  note?: ReactNode
  /** Links and small buttons at the end of the head. */
  more?: ReactNode
  /** The panel of the next step: blue edge. */
  accent?: boolean
  /** Public pages: larger head. */
  large?: boolean
  /** Space around the content; off for tables and lists that reach the edges. */
  pad?: boolean
  className?: string
  children: ReactNode
}

/** A white sheet with a hairline edge. */
export function Panel({ title, note, more, accent, large, pad = true, className, children }: Props) {
  const headId = useId()
  return (
    <section
      className={cx(styles.panel, accent && styles.key, large && styles.large, className)}
      aria-labelledby={title ? headId : undefined}
    >
      {title && (
        <header className={styles.head}>
          <h2 id={headId}>{title}</h2>
          {note && <span className={styles.note}>{note}</span>}
          {more && <div className={styles.more}>{more}</div>}
        </header>
      )}
      {pad ? <div className={styles.pad}>{children}</div> : children}
    </section>
  )
}

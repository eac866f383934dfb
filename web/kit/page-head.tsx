import { Fragment, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { Go } from './go.tsx'
import styles from './page-head.module.css'

interface Props {
  title: ReactNode
  /** A few words after the title. */
  note?: ReactNode
  /** Where the page lies: links, then where one is. */
  crumbs?: { label: string; to?: string }[]
  /** Buttons; the one main button last. */
  acts?: ReactNode
  /** A `FactList form="inline"` below the title. */
  meta?: ReactNode
  /** On a white sheet that fills the window. */
  tight?: boolean
}

/** The head of a page at the desk. In print its title becomes the title of a paper: Song type, centred, over a thick rule. */
export function PageHead({ title, note, crumbs, acts, meta, tight }: Props) {
  return (
    <header className={cx(styles.head, tight && styles.tight)}>
      {crumbs && (
        <nav className={styles.crumbs} aria-label="所在位置">
          {crumbs.map((crumb, index) => (
            <Fragment key={crumb.label}>
              {index > 0 && ' / '}
              {crumb.to ? <Go to={crumb.to}>{crumb.label}</Go> : crumb.label}
            </Fragment>
          ))}
        </nav>
      )}
      <div className={styles.title}>
        <h1>{title}</h1>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {acts && <div className={styles.acts}>{acts}</div>}
      {meta && <div className={styles.meta}>{meta}</div>}
    </header>
  )
}

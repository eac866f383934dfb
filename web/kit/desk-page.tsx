import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './desk-page.module.css'

interface Props {
  /** Usually a `SideNav`. */
  side?: ReactNode
  /** One white sheet as high as the window (ledgers); without it, panels on the page ground that scroll. */
  fill?: boolean
  children: ReactNode
}

/** The frame of a page at the desk and in administration; it holds the page's only `<main>`. */
export function DeskPage({ side, fill, children }: Props) {
  return (
    <div className={cx(styles.frame, side !== undefined && styles.withSide)}>
      {side}
      <main id="main" tabIndex={-1} className={fill ? styles.fill : styles.sheets}>
        {fill ? children : <div>{children}</div>}
      </main>
    </div>
  )
}

import type { ReactNode } from 'react'
import styles from './notice-page.module.css'

/** A page that says one thing, in the middle. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={styles.notice}>
      {children}
    </main>
  )
}

import { createContext, useContext, type ReactNode } from 'react'
import styles from './notice-page.module.css'

/** True inside a layout that has the page's `<main>` already. */
export const InsideMain = createContext(false)

/** A page that says one thing, in the middle. */
export function Notice({ children }: { children: ReactNode }) {
  const inside = useContext(InsideMain)
  if (inside) return <div className={styles.notice}>{children}</div>
  return (
    <main id="main" tabIndex={-1} className={styles.notice}>
      {children}
    </main>
  )
}

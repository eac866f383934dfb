import type { ReactNode } from 'react'
import styles from './front.module.css'
import { SkipLink } from './skip-link.tsx'

/** The frame of pages before any door. */
export function Front({ name, other, children }: { name: string; other?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.front}>
      <SkipLink />
      <header className={styles.mast}>
        <div>
          <span className={styles.seal} aria-hidden="true">
            助
          </span>
          <span className={styles.name}>{name}</span>
          {other && <span className={styles.other}>{other}</span>}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.body}>
        {children}
      </main>
    </div>
  )
}

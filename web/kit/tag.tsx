import { cx } from './cx.ts'
import type { ReactNode } from 'react'
import styles from './tag.module.css'

/** `todo` pale blue: somebody must act on it; without a tone grey: others work on it. */
export type TagTone = 'todo' | 'near' | 'late' | 'ok' | 'line'

export function Tag({ tone, children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={cx(styles.tag, tone && styles[tone])}>{children}</span>
}

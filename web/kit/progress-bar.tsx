import { useId, type ReactNode } from 'react'
import styles from './progress-bar.module.css'

interface Props {
  /** 正在导入，已读 3100 行，共 5000 行 */
  text: string
  done: number
  /** null while nobody knows yet. */
  total: number | null
  /** Whether one may leave, what comes afterwards. */
  children?: ReactNode
}

/** Work that takes longer than a second: how far it is, in counts. */
export function ProgressBar({ text, done, total, children }: Props) {
  const id = useId()
  const share = total ? Math.min(1, done / total) : 0
  return (
    <div className={styles.box}>
      <strong id={id} role="status">
        {text}
      </strong>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={total === null ? undefined : done}
      >
        <i style={{ width: `${share * 100}%` }} />
      </div>
      {children && <p>{children}</p>}
    </div>
  )
}

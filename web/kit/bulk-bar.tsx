import type { ReactNode } from 'react'
import styles from './bulk-bar.module.css'
import { Button } from './button.tsx'

interface Props {
  selected: number
  onClear: () => void
  /** Small buttons of what can be done to the selected ones. */
  acts?: ReactNode
  /** What is possible for how many and why not for the rest: 3 件都可催办；改派仅 1 件可行（其余已签收）. */
  why?: ReactNode
  /** At the end: the pager. */
  children?: ReactNode
}

/** The foot of a ledger: what is selected and what can be done to it, then the pager. */
export function BulkBar({ selected, onClear, acts, why, children }: Props) {
  return (
    <div className={styles.bar} role="group" aria-label="已选与翻页">
      {selected > 0 && (
        <>
          <strong role="status">已选 {selected} 件</strong>
          <Button tone="text" size="small" onClick={onClear}>
            取消选择
          </Button>
          {acts && <i className={styles.rule} />}
          {acts}
        </>
      )}
      <span className={styles.end}>
        {selected > 0 && why && (
          <>
            <span className={styles.why}>{why}</span>
            {children && <i className={styles.rule} />}
          </>
        )}
        {children}
      </span>
    </div>
  )
}

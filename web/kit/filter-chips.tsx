import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './filter-chips.module.css'

export interface FilterChip {
  id: string
  /** 种类 */
  name: string
  /** 诉求、邀请 */
  value: string
}

interface Props {
  chips: FilterChip[]
  onRemove: (id: string) => void
  onClear?: () => void
  /** The control that adds a condition, after the chips. */
  add?: ReactNode
  /** Text buttons at the end: 存为视图. */
  children?: ReactNode
}

/** The conditions that are in force, each with a way to drop it. */
export function FilterChips({ chips, onRemove, onClear, add, children }: Props) {
  return (
    <div className={styles.row} role="group" aria-label="筛选条件">
      {chips.map((chip) => (
        <span key={chip.id} className={styles.chip}>
          <span>
            <span className={styles.name}>{chip.name}：</span>
            {chip.value}
          </span>
          <button type="button" aria-label={`去掉条件：${chip.name}为${chip.value}`} onClick={() => onRemove(chip.id)}>
            <Cross />
          </button>
        </span>
      ))}
      {add}
      <div className={styles.end}>
        {onClear && chips.length > 0 && (
          <Button tone="text" onClick={onClear}>
            清空条件
          </Button>
        )}
        {children}
      </div>
    </div>
  )
}

function Cross() {
  return (
    <svg viewBox="0 0 10 10" width="8" height="8" aria-hidden="true">
      <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}

import { cx } from './cx.ts'
import styles from './unit-chip.module.css'

interface Props {
  part: 'lead' | 'assistant'
  /** Short name in lists, full name on the page of the matter and in print. */
  name: string
  large?: boolean
}

/** A unit with its part in a matter: filled 牵头, outlined 协办. */
export function UnitChip({ part, name, large }: Props) {
  return (
    <span className={cx(styles.unit, large && styles.large)}>
      <span className={cx(styles.role, part === 'assistant' && styles.assist)}>
        {part === 'lead' ? '牵头' : '协办'}
      </span>
      <span className={styles.name}>{name}</span>
    </span>
  )
}

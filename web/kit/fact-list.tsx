import type { CSSProperties, ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './fact-list.module.css'

/** Name and value; facts without a value are left out. */
export type Fact = readonly [name: string, value: ReactNode]

interface Props {
  facts: readonly Fact[]
  /** `inline`: in a row under a title; `rows`: one below the other; `lined`: rows with hairlines, for phones. */
  form?: 'inline' | 'rows' | 'lined'
  /** Width of the names in `rows` and `lined`. */
  labelWidth?: number
}

/** Facts about one thing. */
export function FactList({ facts, form = 'rows', labelWidth = form === 'lined' ? 76 : 64 }: Props) {
  const shown = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
  const style = { '--label': `${labelWidth}px` } as CSSProperties
  return (
    <dl className={cx(form === 'inline' ? styles.inline : styles.rows, form === 'lined' && styles.lined)} style={style}>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

import { useId, type CSSProperties } from 'react'
import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'
import styles from './segments.module.css'

export interface Segment {
  id: string
  name: string
  /** The key that chooses it, shown before the name. */
  kbd?: string
}

interface Props {
  options: readonly Segment[]
  value: string | null
  onChange: (id: string) => void
  /** For several rows: how many stand in one; two on phones. */
  columns?: number
}

/** A few choices that all stay in sight, large enough for a finger. Put it into a `Field group`. */
export function Segments({ options, value, onChange, columns }: Props) {
  const name = useId()
  const style = { '--columns': columns } as CSSProperties
  return (
    <div className={cx(styles.segments, columns !== undefined && styles.grid)} style={style}>
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={name} checked={value === option.id} onChange={() => onChange(option.id)} />
          {option.kbd && <Kbd>{option.kbd}</Kbd>}
          {option.name}
        </label>
      ))}
    </div>
  )
}

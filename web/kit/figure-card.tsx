import type { ReactNode } from 'react'
import styles from './figure-card.module.css'
import { Go } from './go.tsx'
import { Light } from './light.tsx'
import type { LightName } from './mark.tsx'

interface Props {
  /** The figure, formatted; null: too small a sample to count. */
  value: string | null
  unit?: string
  /** What it counts: 按期办结. */
  counts: string
  /** The rows behind it. */
  to?: string
  light?: LightName
  lightText?: ReactNode
  /** How it is made, both halves of a ratio, data time, rule version. */
  children?: ReactNode
}

/** One figure; it opens the rows behind it and says how it is made. */
export function FigureCard({ value, unit, counts, to, light, lightText, children }: Props) {
  const number = to && value !== null ? <Go to={to}>{value}</Go> : <b>{value}</b>
  return (
    <div>
      <div className={styles.value}>
        {value === null ? <span>样本太少，不计分</span> : number}
        <span>
          {unit} {counts}
        </span>
        {light && (
          <span className={styles.light}>
            <Light name={light}>{lightText}</Light>
          </span>
        )}
      </div>
      {children && <div className={styles.how}>{children}</div>}
    </div>
  )
}

import type { ReactNode } from 'react'
import { Go } from './go.tsx'
import styles from './stat-line.module.css'

export interface Stat {
  label: string
  value: ReactNode
  unit?: string
  /** A light or a few words behind the number. */
  note?: ReactNode
  /** The rows behind it. */
  to?: string
}

/** Two or three numbers side by side; each opens its rows. */
export function StatLine({ stats }: { stats: Stat[] }) {
  return (
    <div className={styles.stats}>
      {stats.map((stat) =>
        stat.to ? (
          <Go key={stat.label} to={stat.to} className={styles.stat}>
            <Inside stat={stat} />
          </Go>
        ) : (
          <div key={stat.label} className={styles.stat}>
            <Inside stat={stat} />
          </div>
        ),
      )}
    </div>
  )
}

function Inside({ stat }: { stat: Stat }) {
  return (
    <>
      <span className={styles.label}>{stat.label}</span>
      <span className={styles.value}>
        {stat.value}
        {stat.unit && <small>{stat.unit}</small>}
      </span>
      {stat.note && <span className={styles.note}>{stat.note}</span>}
    </>
  )
}

import type { ReactNode } from 'react'
import styles from './budget-bar.module.css'
import { Mark, type LightName } from './mark.tsx'

/** How much of a budget is used. `used` and `granted` in the same unit. */
export function BudgetBar(props: { used: number; granted: number; text: ReactNode; note?: ReactNode }) {
  const share = props.granted > 0 ? Math.min(1, props.used / props.granted) : 0
  return (
    <div>
      <div className={styles.head}>
        <span>{props.text}</span>
        <span>{props.note}</span>
      </div>
      <div className={styles.track}>
        <i style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}

/** `here`: it has reached the one who reads. */
export type RungState = 'sent' | 'next' | 'later' | 'here'

export interface RungMark {
  id: string
  /** 过半, 余 1 日, 到期, 逾期 3 日 */
  name: string
  state: RungState
  /** Who is told: 报督查室. */
  tells: ReactNode
  /** When: 10-10 已发. */
  when: ReactNode
}

const marks: Record<RungState, LightName> = { sent: 'done', next: 'near', later: 'wait', here: 'wait' }

/** The points of a budget: who is told and when. Sent ✓, next ▲, later ○. */
export function Rungs({ rungs }: { rungs: RungMark[] }) {
  return (
    <ol className={styles.rungs}>
      {rungs.map((rung) => (
        <li key={rung.id} className={styles[rung.state]}>
          <strong>
            <Mark name={marks[rung.state]} size={10} />
            {rung.name}
          </strong>
          <span>{rung.tells}</span>
          <span>{rung.when}</span>
        </li>
      ))}
    </ol>
  )
}

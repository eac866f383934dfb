import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'
import styles from './reasons.module.css'

export interface Reason {
  /** True speaks for it (✓), false against it (▲). */
  for: boolean
  text: ReactNode
}

/** Why something is proposed: ✓ for, ▲ against. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, index) => (
        <li key={index} className={reason.for ? styles.for : styles.against}>
          <Mark name={reason.for ? 'done' : 'near'} />
          <span>
            <span className="sr">{reason.for ? '支持：' : '不利：'}</span>
            {reason.text}
          </span>
        </li>
      ))}
    </ul>
  )
}

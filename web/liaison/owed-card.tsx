import type { Owed } from '../../server/liaison/contract.ts'
import { shortDate } from '../app/format.ts'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './liaison.module.css'
import { owedLight, unitOf } from './owed-words.ts'

/** One thing owed: how many of how many, the bar, where it is written, and how it stands. */
export function OwedCard({ owed }: { owed: Owed }) {
  const unit = unitOf(owed)
  const light = owedLight(owed)
  const share = owed.owed > 0 ? Math.min(owed.done / owed.owed, 1) : 1
  return (
    <Panel pad={false}>
      <div className={styles.owed}>
        <p className={styles.figure}>
          <b>{owed.done}</b>
          <span>
            {`/ ${owed.owed} ${unit}，${owed.name}`}
            {owed.remaining > 0 && `还欠 ${owed.remaining} ${unit}`}
          </span>
        </p>
        <div className={styles.bar} role="img" aria-label={`应有 ${owed.owed} ${unit}，已有 ${owed.done} ${unit}`}>
          <i style={{ width: `${share * 100}%` }} />
        </div>
        <p className={styles.under}>
          <span>{owed.source}</span>
          <span className={styles.end}>
            <Light name={light.name}>{light.words}</Light>
            {owed.remaining > 0 && ` ${shortDate(owed.due)} 前`}
          </span>
        </p>
      </div>
    </Panel>
  )
}

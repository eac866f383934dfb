import type { MeasureRow } from '../../server/measures/contract.ts'
import styles from './unit-line.module.css'

const most = 4

/** Whose a clause is and by when; a long list of units is cut short until it is opened. */
export function UnitLine({ measure: { units, deadline } }: { measure: Pick<MeasureRow, 'units' | 'deadline'> }) {
  const names = units.map(({ shortName }) => shortName)
  const shown = names.slice(0, most).join('、')
  const all = names.length > most ? `${shown}等 ${names.length} 家` : shown
  return (
    <p className={styles.line} title={names.join('、')}>
      {`责任单位：${all}`}
      {deadline && <span>{`　时限：${deadline}`}</span>}
    </p>
  )
}

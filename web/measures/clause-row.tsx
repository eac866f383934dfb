import type { MeasureRow } from '../../server/measures/contract.ts'
import { cx } from '../kit/cx.ts'
import { ClauseFigure } from './clause-figure.tsx'
import { ClauseMore } from './clause-more.tsx'
import styles from './clause-row.module.css'
import { MeasureLight } from './measure-light.tsx'
import { notBuiltText } from './measure-words.ts'
import { Sparkline } from './sparkline.tsx'
import { UnitLine } from './unit-line.tsx'

interface Props {
  measure: MeasureRow
  open: boolean
  onToggle: () => void
}

/** One clause: number, wording and units, the figure of now, how it moved, its light and who is behind. Opens in place. */
export function ClauseRow({ measure, open, onToggle }: Props) {
  const { id, number, name, goal, figure, light } = measure
  const missing = notBuiltText(measure)
  const headId = `${id}-head`
  return (
    <section id={id} className={cx(styles.clause, open && styles.open)} aria-labelledby={headId}>
      <p className={styles.number}>{number}</p>
      <div className={styles.text}>
        <h2 id={headId}>{name}</h2>
        <p className={styles.goal}>{goal}</p>
        <UnitLine measure={measure} />
        {missing && <p className={styles.missing}>{missing}</p>}
      </div>
      <div className={styles.figure}>{figure && <ClauseFigure figure={figure} />}</div>
      <div className={styles.trend}>{figure && <Sparkline figure={figure} />}</div>
      <div className={styles.light}>
        <MeasureLight light={light} />
        {figure && figure.behind.parties.length > 0 && (
          <button type="button" className={styles.behind} onClick={onToggle} aria-expanded={open}>
            {figure.behind.word}
          </button>
        )}
      </div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-label={`${open ? '收起' : '展开'}${name}`}
        onClick={onToggle}
      >
        {open ? '▴' : '▾'}
      </button>
      {open && <ClauseMore measure={measure} />}
    </section>
  )
}

import type { Figure } from '../../server/measures/contract.ts'
import { Go } from '../kit/go.tsx'
import styles from './clause-figure.module.css'
import { figureNote, figureText } from './measure-words.ts'
import { useRowsHref } from './use-rows-href.ts'

/** The number of now; it opens the rows behind it. */
export function ClauseFigure({ figure }: { figure: Figure }) {
  const rowsHref = useRowsHref()
  const { value, unit } = figureText(figure)
  const number = (
    <>
      <b>{value}</b>
      {unit && <span>{unit}</span>}
    </>
  )
  return (
    <div className={styles.figure}>
      {figure.rows && figure.n > 0 ? (
        <Go to={rowsHref(figure.rows)} title="打开明细">
          {number}
        </Go>
      ) : (
        <span className={styles.plain}>{number}</span>
      )}
      <small>{figureNote(figure)}</small>
    </div>
  )
}

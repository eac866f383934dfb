import type { CSSProperties } from 'react'
import type { LeaderLine } from '../../../server/liaison/allocation/contract.ts'
import { cx } from '../../kit/cx.ts'
import styles from './allocation.module.css'

const grades = ['good', 'fair', 'poor', 'other'] as const

/** The space for all cells of a leader, in pixels. */
const width = 106

/** A cell for each enterprise by its grade, then the room that is left. */
export function LoadCells({ load, most }: { load: Pick<LeaderLine, 'byGrade' | 'total'>; most: number }) {
  const cells = grades.flatMap((grade) => Array.from({ length: load.byGrade[grade] }, () => grade))
  const free = Array.from({ length: Math.max(most - load.total, 0) }, () => 'free' as const)
  const gap = most > 14 ? 1 : 2
  const cell = Math.max(Math.min(8, width / Math.max(most, 1) - gap), 2)
  const style = { '--cell': `${cell}px`, '--gap': `${gap}px` } as CSSProperties
  return (
    <span className={styles.cells} style={style} aria-hidden="true">
      {[...cells, ...free].map((kind, index) => (
        <i key={index} className={cx(styles[kind])} />
      ))}
    </span>
  )
}

const legend = [
  ['good', '较好'],
  ['fair', '一般'],
  ['poor', '困难'],
  ['other', '没有分档'],
] as const

/** What the cells mean: only the grades that occur. */
export function CellLegend({ leaders, bound }: { leaders: readonly LeaderLine[]; bound: boolean }) {
  const occurs = (grade: (typeof grades)[number]) => leaders.some(({ byGrade }) => byGrade[grade] > 0)
  return (
    <span className={styles.legend}>
      {legend
        .filter(([grade]) => occurs(grade))
        .map(([grade, name]) => (
          <span key={grade}>
            <i className={cx(styles[grade])} aria-hidden="true" />
            {name}
          </span>
        ))}
      {bound && (
        <span>
          <i className={cx(styles.free)} aria-hidden="true" />
          余量
        </span>
      )}
    </span>
  )
}

import { cx } from '../kit/cx.ts'
import styles from './search-box.module.css'

export interface Hit {
  id: string
  to: string
  number: string
  title: string
  /** Enterprise and stage. */
  note: string
}

export interface Hits {
  total: number
  rows: Hit[]
}

/** What was found, under the search box. The focus stays in the box; `at` is the chosen one. */
export function SearchHits(props: { id: string; hits: Hits; at: number; onOpen: (hit: Hit) => void }) {
  const { rows, total } = props.hits
  return (
    <div className={styles.hits}>
      <div id={props.id} role="listbox" aria-label="找到的事项">
        {rows.map((hit, index) => (
          <div
            key={hit.id}
            id={`${props.id}-${index}`}
            role="option"
            aria-selected={index === props.at}
            className={cx(styles.hit, index === props.at && styles.chosen)}
            // The box would lose the focus, and the list be gone, before a click arrives.
            onPointerDown={(event) => {
              event.preventDefault()
              props.onOpen(hit)
            }}
          >
            <span className={styles.number}>{hit.number}</span>
            <span className={styles.title}>{hit.title}</span>
            <span className={styles.note}>{hit.note}</span>
          </div>
        ))}
      </div>
      <p className={styles.more} role="status">
        {total === 0 ? '没有找到。换一个词，或写编号的后四位。' : `共 ${total} 件，按回车看全部`}
      </p>
    </div>
  )
}

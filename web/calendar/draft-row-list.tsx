import type { ComponentType } from 'react'
import { Button } from '../kit/button.tsx'
import { Mark } from '../kit/mark.tsx'
import styles from './years-admin.module.css'

/** A row's own editor. */
export interface RowProps<Item> {
  item: Item
  onChange: (item: Item) => void
  /** Names the row for those who hear the page: 第 2 段. */
  label: string
}

interface Props<Item> {
  title: string
  add: string
  rows: readonly Item[]
  /** What a new row holds. */
  fresh: Item
  onChange: (rows: Item[]) => void
  errorOf: (index: number) => string | undefined
  error: string | undefined
  Row: ComponentType<RowProps<Item>>
}

/** Rows that can be changed, added and taken away, each with what is wrong with it below. */
export function DraftRows<Item>({ title, add, rows, fresh, onChange, errorOf, error, Row }: Props<Item>) {
  return (
    <fieldset className={styles.rows}>
      <legend>{title}</legend>
      {error && <Wrong>{error}</Wrong>}
      {rows.map((item, index) => (
        <div key={index}>
          <div className={styles.row}>
            <Row
              item={item}
              label={`${title}第 ${index + 1} 行`}
              onChange={(changed) => onChange(rows.toSpliced(index, 1, changed))}
            />
            <Button
              tone="text"
              size="small"
              aria-label={`去掉${title}第 ${index + 1} 行`}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            >
              去掉
            </Button>
          </div>
          {errorOf(index) && <Wrong>{errorOf(index)}</Wrong>}
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...rows, fresh])}>
        {add}
      </Button>
    </fieldset>
  )
}

function Wrong({ children }: { children: string | undefined }) {
  return (
    <p className={styles.wrong} role="alert">
      <Mark name="stuck" size={10} /> {children}
    </p>
  )
}

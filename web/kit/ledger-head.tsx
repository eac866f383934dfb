import { cx } from './cx.ts'
import type { Column, LedgerTableProps, Sort } from './ledger-table.tsx'
import styles from './ledger-table.module.css'

/** Heads of the columns: sorting, and the box that selects the page. */
export function LedgerHead<Row>(props: LedgerTableProps<Row> & { ids: string[] }) {
  const { columns, ids, selected, onSelect } = props
  const chosen = ids.filter((id) => selected?.has(id)).length
  return (
    <thead>
      <tr>
        {onSelect && (
          <th className={styles.check}>
            <input
              type="checkbox"
              aria-label="选中本页全部"
              checked={chosen === ids.length}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && chosen < ids.length
              }}
              onChange={() => onSelect(allOrNone(selected, ids, chosen < ids.length))}
            />
          </th>
        )}
        {columns.map((column) => (
          <Head key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
        ))}
      </tr>
    </thead>
  )
}

interface HeadProps<Row> {
  column: Column<Row>
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const sorted = sort?.by === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" className={cx(column.right && styles.right)} aria-sort={sorted}>
      {column.sortable && onSort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ by: column.id, descending: sorted === 'ascending' })}
        >
          {column.head}
          {sorted && <span aria-hidden="true">{sorted === 'ascending' ? '↑' : '↓'}</span>}
        </button>
      ) : (
        column.head
      )}
    </th>
  )
}

function allOrNone(selected: ReadonlySet<string> = new Set(), ids: string[], all: boolean): ReadonlySet<string> {
  const next = new Set(selected)
  for (const id of ids) {
    if (all) next.add(id)
    else next.delete(id)
  }
  return next
}

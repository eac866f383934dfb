import { cx } from './cx.ts'
import { Go } from './go.tsx'
import type { Column, LedgerTableProps } from './ledger-table.tsx'
import styles from './ledger-table.module.css'

interface Props<Row> {
  row: Row
  table: LedgerTableProps<Row>
  isCursor: boolean
  onToggle: (id: string) => void
  /** The pointer was pressed on this row: the cursor goes there. */
  onPoint: () => void
}

/** One row: its box, its cells, and the link that opens it. */
export function LedgerRow<Row>({ row, table, isCursor, onToggle, onPoint }: Props<Row>) {
  const id = table.rowId(row)
  const selected = table.chosen === id || (table.selected?.has(id) ?? false)
  const href = table.href?.(row)
  return (
    <tr
      className={cx(styles.row, selected && styles.selected, isCursor && styles.cursor)}
      data-row={id}
      onClick={onPoint}
    >
      {table.onSelect && (
        <td className={styles.check}>
          <input
            type="checkbox"
            aria-label={`选中 ${table.rowName?.(row) ?? id}`}
            checked={selected}
            onChange={() => onToggle(id)}
          />
        </td>
      )}
      {table.columns.map((column) => (
        <td
          key={column.id}
          className={cx(column.right && styles.right, column.wrap && styles.wrap, isShort(column) && styles.short)}
        >
          {column.main && href ? (
            <Go to={href} className={styles.link} data-open>
              {column.cell(row)}
            </Go>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

/** Numbers, dates and names stay on one line on paper; longer texts may wrap there. */
function isShort<Row>({ width }: Column<Row>): boolean {
  return width !== undefined && width <= 160
}

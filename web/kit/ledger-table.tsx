import { useRouter } from '@tanstack/react-router'
import { Fragment, useRef, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { LedgerHead } from './ledger-head.tsx'
import { LedgerRow } from './ledger-row.tsx'
import styles from './ledger-table.module.css'
import { Skeleton } from './skeleton.tsx'
import { useCursor } from './use-cursor.ts'
import { useNarrow } from './use-narrow.ts'

export interface Column<Row> {
  id: string
  head: string
  cell: (row: Row) => ReactNode
  /** Pixels; one or two columns without a width take what is left. */
  width?: number
  /** Numbers stand right. */
  right?: boolean
  /** The head sorts by this column. */
  sortable?: boolean
  /** The cell that names the row: it becomes the link to `href`. */
  main?: boolean
  /** Long text over several lines instead of an ellipsis. */
  wrap?: boolean
}

export interface Sort {
  by: string
  descending: boolean
}

export interface LedgerTableProps<Row> {
  /** For screen readers: what the rows are and how they are sorted. */
  label: string
  columns: Column<Row>[]
  /** undefined while they are read. */
  rows: Row[] | undefined
  rowId: (row: Row) => string
  /** What the row is called beside its check box: 诉2026-0387. */
  rowName?: (row: Row) => string
  href?: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  /** The row the arrow keys stand on, so that a page can bind its own keys to it. */
  onCursor?: (row: Row) => void
  /** Shown in place of rows: an `EmptyState bare` when there are none, a `ProblemState` on failure. */
  empty?: ReactNode
  error?: ReactNode
  /** How a row reads on a phone, inside a list item. */
  phone: (row: Row) => ReactNode
  /** A remark over the whole width below a row: where a line is drawn. Null for most rows. */
  below?: (row: Row) => ReactNode
  /** The row that a panel beside the table is about. */
  chosen?: string | undefined
  /** Rows of 34 px, inside panels. */
  loose?: boolean
}

/** The dense table of the desk: sticky head, 30 px rows, one cursor row; on a phone a list. */
export function LedgerTable<Row>(props: LedgerTableProps<Row>) {
  const narrow = useNarrow()
  if (props.error) return <div className={styles.scroll}>{props.error}</div>
  if (!props.rows) return <Skeleton lines={12} />
  if (props.rows.length === 0) return <div className={styles.scroll}>{props.empty}</div>
  return narrow ? <PhoneList {...props} rows={props.rows} /> : <DeskTable {...props} rows={props.rows} />
}

/** What scrolls must be reachable by the keyboard, also where no row is a link. */
const scrollRegion = { role: 'region', tabIndex: 0 } as const

type Shown<Row> = LedgerTableProps<Row> & { rows: Row[] }

function DeskTable<Row>(props: Shown<Row>) {
  const { columns, rows, rowId, href, selected, onSelect } = props
  const router = useRouter()
  const body = useRef<HTMLTableSectionElement>(null)
  const ids = rows.map(rowId)
  const toggle = (id: string) => onSelect?.(toggled(selected ?? new Set(), id))
  const cursor = useCursor(body, ids, {
    ...(onSelect && { onToggle: toggle }),
    ...(href && { onOpen: (index) => void router.navigate({ href: href(rows[index]!) }) }),
    onMove: (index) => props.onCursor?.(rows[index]!),
  })
  return (
    <div className={styles.scroll} aria-label={props.label} {...scrollRegion} data-scroll-restoration-id="ledger">
      <table className={cx(styles.table, props.loose && styles.loose)} style={{ minWidth: leastWidth(columns) }}>
        <caption className="sr">{props.label}</caption>
        <colgroup>
          {onSelect && <col style={{ width: 38 }} />}
          {columns.map((column) => (
            <col key={column.id} style={column.width ? { width: column.width } : {}} />
          ))}
        </colgroup>
        <LedgerHead {...props} ids={ids} />
        <tbody ref={body}>
          {rows.map((row, index) => (
            <Fragment key={ids[index]}>
              <LedgerRow
                row={row}
                table={props}
                isCursor={cursor.id === ids[index]}
                onToggle={toggle}
                onPoint={() => cursor.point(index)}
              />
              <Remark words={props.below?.(row)} columns={columns.length + (onSelect ? 1 : 0)} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Remark({ words, columns }: { words: ReactNode; columns: number }) {
  if (!words) return null
  return (
    <tr>
      <td className={styles.remark} colSpan={columns}>
        {words}
      </td>
    </tr>
  )
}

function PhoneList<Row>({ label, rows, rowId, phone, below }: Shown<Row>) {
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={rowId(row)}>
          {phone(row)}
          {below?.(row) && <div className={styles.remark}>{below(row)}</div>}
        </li>
      ))}
    </ul>
  )
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Below this the table scrolls sideways instead of squeezing its columns. */
function leastWidth<Row>(columns: Column<Row>[]): number {
  return columns.reduce((sum, column) => sum + (column.width ?? 160), 0)
}

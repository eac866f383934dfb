import type { ImportView, PreviewRow } from '../../server/imports/contract.ts'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRow } from '../kit/row-list.tsx'
import styles from './imports.module.css'
import { RowRemarks } from './row-remarks.tsx'

/** The first rows as they would be loaded, each with what is wrong with it. */
export function PreviewPanel({ view }: { view: ImportView }) {
  const titles = new Map(view.columns.map(({ field, title }) => [field, title]))
  return (
    <Panel title={`前 ${view.preview.length} 行会这样写入`} note={noteOf(view.preview)} pad={false}>
      <div className={styles.table}>
        <LedgerTable
          loose
          label="前几行写入后的样子"
          columns={columnsOf(view, titles)}
          rows={view.preview}
          rowId={(row) => String(row.row)}
          empty="没有数据行。"
          phone={phoneRow(titles)}
        />
      </div>
    </Panel>
  )
}

function phoneRow(titles: Map<string, string>) {
  return (row: PreviewRow) => <ListRow title={row.label} line={<RowRemarks row={row} titles={titles} />} />
}

function noteOf(rows: PreviewRow[]): string {
  const bad = rows.filter(({ problems }) => problems.length).length
  const noted = rows.filter(({ problems, notes }) => !problems.length && notes.length).length
  const parts = [bad && `${bad} 行有误，不会写入`, noted && `${noted} 行有说明，照样写入`]
  return parts.filter(Boolean).join('；') || '都没有问题'
}

function columnsOf({ columns, mapping }: ImportView, titles: Map<string, string>): Column<PreviewRow>[] {
  return [
    { id: '#row', head: '行', width: 56, right: true, cell: ({ row }) => row },
    {
      id: '#remarks',
      head: '问题和说明',
      width: 280,
      wrap: true,
      cell: (row) => <RowRemarks row={row} titles={titles} />,
    },
    ...columns
      .filter(({ field }) => mapping[field] !== null)
      .map(({ field, title }) => ({
        id: field,
        head: title,
        width: 200,
        cell: ({ shown }: PreviewRow) => shown[field] ?? '',
      })),
  ]
}

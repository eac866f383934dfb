import type { ImportView, ReportPage, ReportRow, RowState } from '../../server/imports/contract.ts'
import { useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { Go } from '../kit/go.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { Pager } from '../kit/pager.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRow } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useImportAddresses } from './import-addresses.ts'
import { rowWords } from './import-words.ts'
import styles from './imports.module.css'
import { RowRemarks } from './row-remarks.tsx'

const pageSize = 50

/** What became of each row; bad ones first in sight. */
export function RowsPanel({ view }: { view: ImportView }) {
  const [filters, setFilters] = useFilters()
  const state = (filters['state'] ?? (view.bad ? 'bad' : 'added')) as RowState
  const page = Number(filters['page'] ?? 1)
  const rows = useGet<ReportPage>(`/imports/${view.id}/rows`, { state, page, pageSize })
  const titles = new Map(view.columns.map(({ field, title }) => [field, title]))
  return (
    <Panel title={`${rowWords[state]}的行`} note={rows.data && `${rows.data.total} 行`} pad={false}>
      <LedgerTable
        loose
        label={`${rowWords[state]}的行，按文件里的顺序`}
        columns={useColumns(view, titles)}
        rows={rows.data?.rows}
        rowId={(row) => String(row.row)}
        empty={<EmptyState bare title={`没有“${rowWords[state]}”的行。`} />}
        error={rows.error && <ProblemState bare error={rows.error} retry={() => void rows.refetch()} />}
        phone={phoneRow(titles)}
      />
      {rows.data && (
        <div className={styles.foot}>
          <Pager
            page={page}
            pageSize={pageSize}
            total={rows.data.total}
            measure="行"
            onPage={(next) => setFilters({ page: String(next) })}
          />
        </div>
      )}
    </Panel>
  )
}

function phoneRow(titles: Map<string, string>) {
  return (row: ReportRow) => (
    <ListRow title={`第 ${row.row} 行 ${row.label}`} line={<RowRemarks row={row} titles={titles} />} />
  )
}

function useColumns({ kind }: ImportView, titles: Map<string, string>): Column<ReportRow>[] {
  const addresses = useImportAddresses()
  return [
    { id: 'row', head: '文件行号', width: 90, right: true, cell: ({ row }) => row },
    {
      id: 'label',
      head: '是哪一行',
      cell: ({ label, target }) => (target ? <Go to={addresses.loaded(kind, target)}>{label}</Go> : label),
    },
    { id: 'state', head: '结果', width: 120, cell: ({ state }) => rowWords[state] },
    { id: 'remarks', head: '问题和说明', wrap: true, cell: (row) => <RowRemarks row={row} titles={titles} /> },
  ]
}

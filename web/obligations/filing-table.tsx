import type { ReactNode } from 'react'
import type { FilingRow } from '../../server/obligations/filings/contract.ts'
import { useCityHref } from '../app/address.ts'
import { shortDate } from '../app/format.ts'
import { Button } from '../kit/button.tsx'
import { DueDate } from '../kit/due-date.tsx'
import { Go } from '../kit/go.tsx'
import type { Column } from '../kit/ledger-table.tsx'
import { LedgerTable } from '../kit/ledger-table.tsx'
import { Light } from '../kit/light.tsx'
import { ListRow } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { filingLight, stateWords } from './filing-words.ts'

interface Props {
  rows: FilingRow[] | undefined
  /** Units stand in a column of their own. */
  oversees: boolean
  today: string
  onFile: (row: FilingRow) => void
  error: ReactNode
}

/** What is to be handed in, one row a unit and period; what can still be done in time stands first. */
export function FilingTable({ rows, oversees, today, onFile, error }: Props) {
  const href = useCityHref()
  const paper = (row: FilingRow) => row.filing && <Paper row={row} to={href(`/desk/filings/${row.filing.id}`)} />
  const act = (row: FilingRow) => <Act row={row} onFile={onFile} />
  const light = (row: FilingRow) => {
    const { name, words } = filingLight(row, today)
    return <Light name={name}>{words}</Light>
  }
  const columns: Column<FilingRow>[] = [
    { id: 'name', head: '报送事项', main: true, cell: ({ name }) => <span title={name}>{name}</span> },
    ...(oversees ? [{ id: 'unit', head: '单位', width: 120, cell: ({ subject }: FilingRow) => subject.unit }] : []),
    { id: 'period', head: '期', width: 150, cell: ({ period }) => period.name },
    {
      id: 'due',
      head: '期限',
      width: 96,
      cell: ({ due, provisional }) => <DueDate date={shortDate(due, today)} provisional={provisional} />,
    },
    { id: 'status', head: '情况', width: 170, cell: light },
    { id: 'counted', head: '计入', width: 70, cell: ({ countedOn }) => countedOn && shortDate(countedOn, today) },
    { id: 'paper', head: '材料', width: 260, cell: paper },
    { id: 'act', head: '', width: 90, cell: act },
  ]
  return (
    <LedgerTable
      label="要报送的材料，还能按时报的在前"
      columns={columns}
      rows={rows}
      rowId={(row) => `${row.obligation}/${row.subject.id}/${row.period.start}`}
      error={error}
      empty={<EmptyState bare title="这里没有要报送的材料" />}
      phone={(row) => (
        <ListRow
          title={oversees ? `${row.subject.unit}：${row.name}` : row.name}
          line={
            <>
              {light(row)}
              <span>{`${row.period.name}，${shortDate(row.due, today)} 前`}</span>
              {paper(row)}
            </>
          }
          aside={act(row)}
        />
      )}
    />
  )
}

function Paper({ row: { filing, waived }, to }: { row: FilingRow; to: string }) {
  if (!filing) return waived
  const about = filing.unit ? `（${filing.unit}）` : ''
  return (
    <Go to={to} className="inline">
      {`${filing.paper}${about} ${stateWords[filing.state]}`}
    </Go>
  )
}

function Act({ row, onFile }: { row: FilingRow; onFile: (row: FilingRow) => void }) {
  if (!row.mayFile || row.status === 'waived') return null
  if (row.filing?.state === 'accepted' || row.filing?.state === 'filed') return null
  return (
    <Button size="small" aria-label={`报送${row.name} ${row.subject.unit}`} onClick={() => onFile(row)}>
      {row.filing ? '再报一次' : '报送'}
    </Button>
  )
}

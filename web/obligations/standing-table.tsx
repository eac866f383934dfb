import type { ReactNode } from 'react'
import type { ObligationStandings, StandingRow } from '../../server/obligations/contract.ts'
import { shortDate } from '../app/format.ts'
import { Button } from '../kit/button.tsx'
import type { Column } from '../kit/ledger-table.tsx'
import { LedgerTable } from '../kit/ledger-table.tsx'
import { Light } from '../kit/light.tsx'
import { ListRow } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { owedLight } from '../liaison/owed-words.ts'
import styles from './obligations.module.css'

interface Props {
  data: ObligationStandings | undefined
  rows: StandingRow[] | undefined
  onWaive: (row: StandingRow) => void
  error: ReactNode
}

/** Everybody who owes it, whoever is furthest behind first, each with how the numbers come about. */
export function StandingTable({ data, rows, onWaive, error }: Props) {
  const act = data?.act ?? ''
  const unit = data?.unit ?? ''
  const today = data?.today ?? ''
  const light = (row: StandingRow) => {
    const { name, words } = owedLight({ ...row, act })
    return <Light name={name}>{words}</Light>
  }
  const columns: Column<StandingRow>[] = [
    { id: 'post', head: '岗位', width: 180, main: true, cell: ({ subject }) => subject.name },
    { id: 'unit', head: '单位', width: 120, cell: ({ subject }) => subject.unit },
    { id: 'status', head: '情况', width: 150, cell: light },
    { id: 'done', head: `已有 / 应有`, width: 100, right: true, cell: ({ done, owed }) => `${done} / ${owed} ${unit}` },
    { id: 'due', head: '期限', width: 70, cell: ({ due }) => shortDate(due, today) },
    { id: 'why', head: '怎么算的', wrap: true, cell: (row) => <Why row={row} /> },
    ...(data?.mayWaive
      ? [{ id: 'act', head: '', width: 70, cell: (row: StandingRow) => waiveButton(row, onWaive) }]
      : []),
  ]
  return (
    <LedgerTable
      label="每个岗位的情况，落后的在前"
      columns={columns}
      rows={rows}
      rowId={({ subject }) => subject.id}
      error={error}
      empty={<EmptyState bare title="这一期没有这样的岗位" />}
      phone={(row) => (
        <ListRow
          title={row.subject.name}
          line={
            <>
              {light(row)}
              <span>{`${row.done} / ${row.owed} ${unit}`}</span>
              <Why row={row} />
            </>
          }
        />
      )}
    />
  )
}

const waiveButton = (row: StandingRow, onWaive: (row: StandingRow) => void) =>
  row.remaining > 0 && (
    <Button size="small" tone="text" aria-label={`豁免${row.subject.name}`} onClick={() => onWaive(row)}>
      豁免
    </Button>
  )

/** One line where it fits: the phrases, when it was done, and who held the post where that changed. */
function Why({ row: { why, holders, reachedOn } }: { row: StandingRow }) {
  const held = holders.length > 1 ? holders : []
  const phrases = [
    ...why,
    ...(reachedOn ? [`${reachedOn} 完成`] : []),
    ...held.map(({ holder, from, until, acts }) => `${from} 到 ${until} ${holder ?? '空缺'}，${acts} 次`),
  ]
  return <span className={styles.why}>{phrases.join('；')}</span>
}

import type { UseQueryResult } from '@tanstack/react-query'
import type { CaseList, CaseRow } from '../../server/cases/contract.ts'
import type { Filters } from '../app/address.ts'
import type { Problem } from '../app/problem.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { LinkButton } from '../kit/button.tsx'
import { EmptyState } from '../kit/state.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { pickFilter } from './case-filter.ts'
import { PhoneRow } from './phone-row.tsx'
import { fromSort, toSort } from './use-case-list.ts'

interface Props {
  title: string
  list: UseQueryResult<CaseList, Problem>
  query: Filters
  columns: Column<CaseRow>[]
  hrefOf: (row: CaseRow) => string
  /** The same page without conditions. */
  home: string
  onSort: (sort: string) => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  onCursor?: (row: CaseRow) => void
}

/** Rows of cases at the desk: as inbox or as ledger, depending on its columns. */
export function CaseTable({ title, list, query, columns, hrefOf, home, onSort, ...selection }: Props) {
  return (
    <LedgerTable
      {...selection}
      label={`${title}，共 ${list.data?.total ?? 0} 件，可滚动`}
      columns={columns}
      rows={list.data?.rows}
      rowId={(row) => row.id}
      rowName={(row) => row.number}
      href={hrefOf}
      sort={toSort(query['sort'])}
      onSort={(sort) => onSort(fromSort(sort))}
      phone={(row) => <PhoneRow row={row} to={hrefOf(row)} />}
      error={
        list.error && <ProblemState bare error={list.error} title="没有读到事项" retry={() => void list.refetch()} />
      }
      empty={<Nothing query={query} home={home} />}
    />
  )
}

/** No rows: the fact, and one way on. */
function Nothing({ query, home }: { query: Filters; home: string }) {
  const acts = <LinkButton to={home}>去掉全部条件</LinkButton>
  if (query['light'] === 'late') return <EmptyState bare title="没有逾期的事项。" acts={acts} />
  if (query['q']) {
    return (
      <EmptyState bare title={`没有找到“${query['q']}”。`} acts={acts}>
        换一个说法再找。编号要写全，例如 诉2026-0387。
      </EmptyState>
    )
  }
  const narrowed = Object.keys(pickFilter(query)).some((key) => key !== 'mode')
  return (
    <EmptyState bare title="这里现在没有事项。" acts={narrowed && acts}>
      有新的进来，本页会自己更新。
    </EmptyState>
  )
}

import { Select } from 'antd'
import type { ChangePage, ChangeRow } from '../../server/people/changes/contract.ts'
import { useFilters } from '../app/address.ts'
import { longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { BulkBar } from '../kit/bulk-bar.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { FilterChips } from '../kit/filter-chips.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { changeChoices, changeWord } from './words.ts'
import styles from './people.module.css'

const columns: Column<ChangeRow>[] = [
  { id: 'at', head: '时间', width: 150, cell: ({ at }) => longTime(at) },
  { id: 'what', head: '改了什么', width: 130, cell: ({ what }) => <Tag>{changeWord(what)}</Tag> },
  { id: 'target', head: '对谁', width: 220, cell: ({ target }) => target },
  { id: 'detail', head: '详情', cell: ({ detail }) => detail },
  { id: 'by', head: '谁改的', width: 200, cell: ({ by }) => by },
]

/** What administrators changed. Kept as written: nobody can edit or delete an entry. */
export function ChangesPage() {
  const [filters, setFilters] = useFilters()
  const changes = useGet<ChangePage>('/admin/changes', filters)
  return (
    <DeskPage fill>
      <PageHead tight title="改动记录" note="管理岗做过的每一项改动，记下后不能改、不能删" />
      <FilterChips
        chips={[]}
        onRemove={() => setFilters({})}
        add={
          <Select
            allowClear
            aria-label="哪一类改动"
            placeholder="全部改动"
            style={{ width: 180 }}
            value={filters['what'] ?? null}
            onChange={(what: string | null) => setFilters({ what: what ?? undefined })}
            options={changeChoices}
          />
        }
      />
      <LedgerTable
        label="管理改动，新的在前"
        columns={columns}
        rows={changes.data?.rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState bare title="还没有这样的改动">
            换一类再看。
          </EmptyState>
        }
        error={changes.error && <ProblemState bare error={changes.error} retry={() => void changes.refetch()} />}
        phone={(row) => <PhoneRow row={row} />}
      />
      <BulkBar selected={0} onClear={() => undefined}>
        {changes.data && <Pager {...changes.data} measure="条" onPage={(page) => setFilters({ page: String(page) })} />}
      </BulkBar>
    </DeskPage>
  )
}

/** How a row reads on a phone. */
function PhoneRow({ row }: { row: ChangeRow }) {
  return (
    <div className={styles.row}>
      <Tag>{changeWord(row.what)}</Tag> {row.target}
      <br />
      <span className="muted">
        {longTime(row.at)} · {row.by}
      </span>
    </div>
  )
}

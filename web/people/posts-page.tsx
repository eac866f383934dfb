import { Checkbox } from 'antd'
import { useCallback } from 'react'
import type { PostRow } from '../../server/people/contract.ts'
import { useCityHref, useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { FilterChips } from '../kit/filter-chips.tsx'
import { Go } from '../kit/go.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { SearchInput } from './search-input.tsx'
import { UnitSelect } from './unit-select.tsx'
import { powerWords } from './words.ts'
import styles from './people.module.css'

const columns: Column<PostRow>[] = [
  { id: 'unit', head: '单位', width: 180, cell: ({ organisation }) => organisation.shortName },
  { id: 'post', head: '岗位', width: 190, cell: ({ name }) => name },
  { id: 'powers', head: '能办什么', cell: ({ powers }) => powerWords(powers) || '只看' },
  { id: 'reach', head: '看到哪些', width: 100, cell: ({ reach }) => (reach === 'city' ? '全市' : '本单位') },
  { id: 'holders', head: '谁在任', width: 300, cell: (row) => <Holders row={row} /> },
]

/** The posts the city's pack declares, what each may do, and who holds it. */
export function PostsPage() {
  const [filters, setFilters] = useFilters()
  const posts = useGet<PostRow[]>('/admin/posts', filters)
  const search = useCallback((q: string) => setFilters({ q }), [setFilters])
  const vacant = posts.data?.filter(({ holders }) => holders.length === 0).length
  return (
    <DeskPage fill>
      <PageHead
        tight
        title="岗位"
        note={posts.data && `${posts.data.length} 个，空缺 ${vacant} 个。岗位和权限由城市包规定，这里只看谁在任`}
      />
      <FilterChips
        chips={[]}
        onRemove={() => setFilters({})}
        add={
          <>
            <SearchInput label="查单位或岗位" value={filters['q'] ?? ''} onSearch={search} />
            <UnitSelect value={filters['organisation']} onChange={(organisation) => setFilters({ organisation })} />
            <Checkbox
              checked={filters['vacant'] === 'true'}
              onChange={({ target }) => setFilters({ vacant: target.checked ? 'true' : undefined })}
            >
              只看空缺
            </Checkbox>
          </>
        }
      />
      <LedgerTable
        label="岗位，按单位排列"
        columns={columns}
        rows={posts.data}
        rowId={({ id }) => id}
        empty={
          <EmptyState bare title="没有这样的岗位">
            {filters['vacant'] ? '现在每个岗位都有人在任。' : '换一个单位或岗位名再查。'}
          </EmptyState>
        }
        error={posts.error && <ProblemState bare error={posts.error} retry={() => void posts.refetch()} />}
        phone={(row) => <PhoneRow row={row} />}
      />
    </DeskPage>
  )
}

function Holders({ row }: { row: PostRow }) {
  const href = useCityHref()
  if (row.holders.length === 0) return <Tag tone="todo">空缺</Tag>
  return row.holders.map(({ person, name }, index) => (
    <span key={person}>
      {index > 0 && '、'}
      <Go to={href(`/admin/people/${person}`)}>{name}</Go>
    </span>
  ))
}

/** How a row reads on a phone. */
function PhoneRow({ row }: { row: PostRow }) {
  return (
    <div className={styles.row}>
      {row.organisation.shortName} · {row.name}
      <br />
      <Holders row={row} />
    </div>
  )
}

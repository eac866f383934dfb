import { useCallback, useState } from 'react'
import type { CreatedPerson, PersonKind, PersonPage, PersonRow } from '../../server/people/contract.ts'
import { useCityHref, useFilters } from '../app/address.ts'
import { shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { BulkBar } from '../kit/bulk-bar.tsx'
import { Button } from '../kit/button.tsx'
import { CountTabs } from '../kit/count-tabs.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { FilterChips } from '../kit/filter-chips.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { ListRowLink } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { CreatePersonDialog } from './create-person-dialog.tsx'
import { SearchInput } from './search-input.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { UnitSelect } from './unit-select.tsx'

const kinds = {
  staff: '在用的人员',
  'without-post': '没有岗位',
  enterprise: '企业账号',
  disabled: '已停用',
} as const satisfies Record<PersonKind, string>

const columns: Column<PersonRow>[] = [
  { id: 'name', head: '姓名', width: 200, main: true, cell: (row) => row.name },
  { id: 'login', head: '账号', width: 180, cell: (row) => <code>{row.login}</code> },
  { id: 'posts', head: '现任岗位', cell: (row) => <Posts row={row} /> },
  { id: 'phone', head: '电话', width: 130, cell: (row) => row.phone ?? '' },
  {
    id: 'seen',
    head: '最近登录',
    width: 120,
    cell: (row) => (row.lastSignedInAt ? shortTime(row.lastSignedInAt) : '未登录过'),
  },
]

/** Everybody who can sign in to the city: who holds which post, who holds none, whose account is closed. */
export function PeoplePage() {
  const [filters, setFilters] = useFilters()
  const href = useCityHref()
  const people = useGet<PersonPage>('/admin/people', filters)
  const kind = (filters['kind'] ?? 'staff') as PersonKind
  const search = useCallback((q: string) => setFilters({ q }), [setFilters])
  const [creating, setCreating] = useState(false)
  useKeys([{ key: 'n', label: '新建人员', run: () => setCreating(true) }])
  return (
    <DeskPage fill>
      <PageHead
        tight
        title="人员"
        note="权限跟着岗位走，换人只换任职"
        acts={
          <Button tone="main" kbd="N" onClick={() => setCreating(true)}>
            新建人员
          </Button>
        }
      />
      <CountTabs
        label="哪些人员"
        tabs={(Object.keys(kinds) as PersonKind[]).map((each) => ({
          to: href(`/admin?${new URLSearchParams({ ...(filters['q'] && { q: filters['q'] }), kind: each })}`),
          label: kinds[each],
          count: people.data?.counts[each],
          current: each === kind,
        }))}
      />
      <FilterChips
        chips={[]}
        onRemove={() => setFilters({})}
        add={
          <>
            <SearchInput label="查姓名或账号" value={filters['q'] ?? ''} onSearch={search} />
            <UnitSelect value={filters['organisation']} onChange={(organisation) => setFilters({ organisation })} />
          </>
        }
      />
      <LedgerTable
        label={`${kinds[kind]}，按单位排列`}
        columns={columns}
        rows={people.data?.rows}
        rowId={(row) => row.id}
        href={(row) => href(`/admin/people/${row.id}`)}
        empty={<NobodyFound kind={kind} filtered={Boolean(filters['q'] ?? filters['organisation'])} />}
        error={people.error && <ProblemState bare error={people.error} retry={() => void people.refetch()} />}
        phone={(row) => <PhoneRow row={row} />}
      />
      <BulkBar selected={0} onClear={() => undefined}>
        {people.data && <Pager {...people.data} measure="位" onPage={(page) => setFilters({ page: String(page) })} />}
      </BulkBar>
      {creating && <Creation onEnd={() => setCreating(false)} />}
    </DeskPage>
  )
}

function Posts({ row }: { row: PersonRow }) {
  if (row.posts.length) return row.posts.map(({ title }) => title).join('、')
  return row.enterprise ? <Tag>企业账号</Tag> : <Tag tone="todo">没有岗位</Tag>
}

function NobodyFound({ kind, filtered }: { kind: PersonKind; filtered: boolean }) {
  if (filtered)
    return (
      <EmptyState bare title="没有找到这样的人员">
        换一个姓名、账号或单位再查。
      </EmptyState>
    )
  return (
    <EmptyState bare title={`现在没有“${kinds[kind]}”这一类`}>
      可以看别的几类，或新建人员。
    </EmptyState>
  )
}

/** The dialog, and after it the password that is shown once. */
function Creation({ onEnd }: { onEnd: () => void }) {
  const [created, setCreated] = useState<CreatedPerson | null>(null)
  if (!created) return <CreatePersonDialog onClose={onEnd} onCreated={setCreated} />
  return (
    <SecretDialog
      title="账号已建好"
      facts={[['账号', created.login]]}
      secretName="临时密码"
      secret={created.password}
      onClose={onEnd}
    >
      临时密码只显示这一次，请当面或打电话告诉本人。本人第一次登录时要换成自己的密码。
    </SecretDialog>
  )
}

/** How a row reads on a phone. */
function PhoneRow({ row }: { row: PersonRow }) {
  const href = useCityHref()
  return <ListRowLink to={href(`/admin/people/${row.id}`)} title={row.name} line={<Posts row={row} />} />
}

import { useState } from 'react'
import type { CaseRow } from '../../server/cases/contract.ts'
import { useNavigate } from '@tanstack/react-router'
import { usePower, useSession } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import type { KeyHint } from '../kit/side-nav.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { CaseChips } from './case-chips.tsx'
import { useCaseAddresses } from './case-addresses.ts'
import { pickList } from './case-filter.ts'
import { CaseFoot } from './case-foot.tsx'
import { CaseTable } from './case-table.tsx'
import { useCaseColumns } from './case-columns.tsx'
import { CaseTabs } from './case-tabs.tsx'
import { CaseViews } from './case-views.tsx'
import { ExportButton } from './export-button.tsx'
import { useCaseList } from './use-case-list.ts'
import { useListActs } from './use-list-acts.tsx'

const keyHints: KeyHint[] = [
  [['ArrowUp', 'ArrowDown'], '移动'],
  [[' '], '选中'],
  [['Enter'], '打开'],
  [['f'], '分办'],
  [['?'], '全部快捷键'],
]

/** 收件箱: what has to be done, by the time that is left. */
export function InboxPage() {
  const shown = useCaseList('open')
  const { query, list, views, view, setAddress } = shown
  const addresses = useCaseAddresses()
  const columns = useCaseColumns()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [cursor, setCursor] = useState<CaseRow | null>(null)
  const acts = useListActs(selected, cursor, () => setSelected(new Set()))
  const title = view?.name ?? '筛选出的事项'
  useTitle(title)
  return (
    <DeskPage fill side={<CaseViews views={views} current={view} hrefOf={addresses.inbox} keys={keyHints} />}>
      <PageHead tight title={title} note={<Note />} acts={<Acts total={list.data?.total} query={query} />} />
      <CaseTabs list={list.data} query={query} hrefOf={(next) => addresses.inbox({ ...next, size: undefined })} />
      <CaseChips query={query} onChange={setAddress} sample={list.data?.rows[0]} />
      <CaseTable
        title={title}
        list={list}
        query={query}
        columns={[
          columns.number,
          columns.enterprise,
          columns.title,
          columns.lead,
          columns.stage,
          columns.due,
          columns.dueDate,
          columns.last,
        ]}
        hrefOf={(row) => addresses.oneCase(row.number, pickList(query))}
        home={addresses.inbox()}
        onSort={(sort) => setAddress({ sort })}
        selected={selected}
        onSelect={setSelected}
        onCursor={setCursor}
      />
      <CaseFoot
        list={list.data}
        selected={selected}
        onSelect={setSelected}
        acts={acts}
        onPage={(page) => setAddress({ page })}
      />
      {acts.dialog}
    </DeskPage>
  )
}

function Note() {
  const { post, enterprise } = useSession()
  return `${post?.organisation.shortName ?? enterprise?.name ?? ''}经办，按剩余时间排序`
}

/** Export, and for those who may, a new case. */
function Acts({ total, query }: { total: number | undefined; query: Record<string, string | undefined> }) {
  const { intake } = useCaseAddresses()
  const navigate = useNavigate()
  const mayRegister = usePower('appeals.register')
  useKeys(mayRegister ? [{ key: 'n', label: '登记诉求', run: () => void navigate({ href: intake() }) }] : [])
  return (
    <>
      <ExportButton total={total} query={query} />
      {mayRegister && (
        <LinkButton to={intake()} tone="main" size="small" kbd="n">
          登记诉求
        </LinkButton>
      )}
    </>
  )
}

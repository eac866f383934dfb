import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { EnterpriseLine, EnterprisePage } from '../../server/enterprises/contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl, type Query } from '../app/api.ts'
import { count, dateOf } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { BulkBar } from '../kit/bulk-bar.tsx'
import { LinkButton } from '../kit/button.tsx'
import { CountTabs } from '../kit/count-tabs.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { ListRowLink } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { useEnterpriseAddresses } from './enterprise-addresses.ts'
import { EnterpriseConditions } from './enterprise-conditions.tsx'
import { EnterpriseMarks } from './enterprise-marks.tsx'
import { capitalWords, sizeWords } from './enterprise-words.ts'
import styles from './enterprises.module.css'
import { useEnterpriseList } from './use-enterprise-list.ts'

const columns: Column<EnterpriseLine>[] = [
  { id: 'name', head: '企业名称', main: true, sortable: true, cell: (row) => row.name },
  { id: 'marks', head: '标记', width: 130, cell: (row) => <EnterpriseMarks enterprise={row} /> },
  {
    id: 'code',
    head: '统一社会信用代码',
    width: 180,
    cell: (row) => <span className={styles.code}>{row.creditCode}</span>,
  },
  { id: 'district', head: '区县', width: 90, cell: (row) => row.districtName },
  { id: 'kind', head: '企业类型', width: 150, cell: (row) => row.kind },
  { id: 'capital', head: '注册资本', width: 120, right: true, sortable: true, cell: capitalWords },
  { id: 'size', head: '规模', width: 60, cell: (row) => row.size && sizeWords[row.size] },
  { id: 'established', head: '成立日期', width: 100, sortable: true, cell: (row) => row.established },
  { id: 'updated', head: '更新', width: 100, sortable: true, cell: (row) => dateOf(row.updatedAt) },
]

/** 企业名录: who is in the registry, found by name, initials or either end of the credit code. */
export function EnterprisesPage() {
  const shown = useEnterpriseList()
  const { list, filters, sort, setAddress, setSort } = shown
  const addresses = useEnterpriseAddresses()
  const search = useCallback((q: string) => setAddress({ q }), [setAddress])
  return (
    <DeskPage fill>
      <PageHead
        tight
        title="企业名录"
        note="名称、拼音首字母、信用代码的头或尾都能查"
        acts={<Acts page={list.data} query={shown.exportQuery} />}
      />
      <CountTabs label="哪些企业" tabs={tabsOf(list.data, filters, addresses.list)} />
      <EnterpriseConditions filters={filters} onSearch={search} onChange={setAddress} />
      <LedgerTable
        label={`企业名录，共 ${list.data?.total ?? 0} 户`}
        columns={columns}
        rows={list.data?.rows}
        rowId={(row) => row.id}
        href={(row) => addresses.one(row.id)}
        sort={sort}
        onSort={setSort}
        empty={<NobodyFound filtered={shown.filtered} may={list.data?.may} />}
        error={
          list.error && <ProblemState bare error={list.error} title="没有读到名录" retry={() => void list.refetch()} />
        }
        phone={phoneRow(addresses.one)}
      />
      <BulkBar selected={0} onClear={() => undefined}>
        {list.data && <Pager {...list.data} measure="户" onPage={(page) => setAddress({ page: String(page) })} />}
      </BulkBar>
    </DeskPage>
  )
}

/** How an enterprise reads on a phone. */
function phoneRow(hrefOf: (id: string) => string) {
  return (row: EnterpriseLine) => (
    <ListRowLink
      to={hrefOf(row.id)}
      title={row.name}
      line={
        <>
          {row.creditCode} {row.districtName} <EnterpriseMarks enterprise={row} />
        </>
      }
    />
  )
}

function tabsOf(
  page: EnterprisePage | undefined,
  filters: Record<string, string | undefined>,
  hrefOf: (query: Record<string, string | undefined>) => string,
) {
  const tab = (label: string, own: Record<string, string>, amount: number | undefined) => ({
    label,
    count: amount,
    to: hrefOf({ ...filters, key: undefined, aboveScale: undefined, ...own }),
    current: filters['key'] === own['key'] && filters['aboveScale'] === own['aboveScale'],
  })
  return [
    tab('全部', {}, page?.counts.all),
    tab('重点企业', { key: 'true' }, page?.counts.key),
    tab('规模以上', { aboveScale: 'true' }, page?.counts.aboveScale),
  ]
}

function Acts({ page, query }: { page: EnterprisePage | undefined; query: Query }) {
  const city = useCity()
  const navigate = useNavigate()
  const addresses = useEnterpriseAddresses()
  const mayEdit = page?.may.edit ?? false
  useKeys(mayEdit ? [{ key: 'n', label: '登记企业', run: () => void navigate({ href: addresses.enter() }) }] : [])
  return (
    <>
      {page && page.total > 0 && (
        <a className={styles.export} href={apiUrl(`/cities/${city}/enterprises/export`, query)} download>
          {`导出这 ${count(page.total)} 户`}
        </a>
      )}
      {page?.may.import && (
        <LinkButton to={addresses.imports()} size="small">
          导入名录
        </LinkButton>
      )}
      {mayEdit && (
        <LinkButton to={addresses.accounts()} size="small">
          企业账号
        </LinkButton>
      )}
      {mayEdit && (
        <LinkButton to={addresses.enter()} tone="main" size="small" kbd="n">
          登记企业
        </LinkButton>
      )}
    </>
  )
}

function NobodyFound({ filtered, may }: { filtered: boolean; may: EnterprisePage['may'] | undefined }) {
  const addresses = useEnterpriseAddresses()
  if (filtered) {
    return (
      <EmptyState bare title="没有找到这样的企业。" acts={<LinkButton to={addresses.list()}>看全部企业</LinkButton>}>
        换一个说法再查：名称里的几个字、拼音首字母，或信用代码的后四位。
      </EmptyState>
    )
  }
  return (
    <EmptyState
      bare
      title="名录里还没有企业。"
      acts={may?.import && <LinkButton to={addresses.imports()}>导入名录</LinkButton>}
    >
      可以一户一户登记，也可以把市场监管、统计部门的表格导进来。
    </EmptyState>
  )
}

import type { MeetingList, MeetingRow, MeetingState } from '../../server/meetings/contract.ts'
import type { Filters } from '../app/address.ts'
import { useCityInfo } from '../app/city.ts'
import { count, dueTime, shortDate, dateOf } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSession } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { BulkBar } from '../kit/bulk-bar.tsx'
import { Button, LinkButton } from '../kit/button.tsx'
import { CountTabs, type CountTab } from '../kit/count-tabs.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { Light } from '../kit/light.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { PrintHeader } from '../kit/print-header.tsx'
import { ListRowLink } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './list-page.module.css'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { MeetingFilters } from './meeting-filters.tsx'
import { MeetingPages } from './meeting-pages.tsx'
import { itemsWords, meetingLight, stateNames } from './meeting-words.ts'
import { useMeetingList } from './use-meeting-list.ts'

/** 会议台账: every meeting that was called, with what was raised there and what became of it. */
export function ListPage() {
  useTitle('会议台账')
  const { list, filters, filtered, query, sort, setAddress, setSort } = useMeetingList()
  const addresses = useMeetingAddresses()
  const { today } = useSession()
  const city = useCityInfo()
  const data = list.data
  return (
    <DeskPage fill>
      <PageHead tight title="会议台账" acts={<Acts list={data} exported={addresses.exported(query)} />} />
      <MeetingPages tight />
      <CountTabs label="哪些会议" tabs={tabsOf(data, filters, addresses.list)} />
      <MeetingFilters filters={filters} onChange={setAddress} />
      <PrintHeader title={`${city.name}会议台账`} right={data && `${today} 打印，共 ${data.total} 场`} />
      <LedgerTable
        label={`会议，共 ${data?.total ?? 0} 场，${sort.descending ? '最近的在前' : '最早的在前'}`}
        columns={columnsOf(today)}
        rows={data?.rows}
        rowId={({ id }) => id}
        href={({ id }) => addresses.meeting(id)}
        sort={sort}
        onSort={setSort}
        empty={<Nothing filtered={filtered} mayConvene={data?.mayConvene ?? false} />}
        error={
          list.error && <ProblemState bare error={list.error} title="没有读到会议" retry={() => void list.refetch()} />
        }
        phone={(row) => <MeetingLine row={row} today={today} to={addresses.meeting(row.id)} />}
      />
      <BulkBar selected={0} onClear={() => undefined}>
        {data && (
          <Pager
            page={data.page}
            pageSize={data.size}
            total={data.total}
            measure="场"
            onPage={(page) => setAddress({ page: String(page) })}
          />
        )}
      </BulkBar>
    </DeskPage>
  )
}

const columnsOf = (today: string): Column<MeetingRow>[] => [
  { id: 'start', head: '时间', width: 170, sortable: true, cell: ({ startsAt }) => dueTime(startsAt) },
  { id: 'title', head: '会议', main: true, cell: ({ title }) => title },
  { id: 'kind', head: '类型', width: 120, cell: ({ kind }) => kind.name },
  { id: 'unit', head: '召集', width: 110, cell: ({ unit }) => unit.name },
  { id: 'host', head: '主持', width: 120, cell: ({ host }) => host },
  { id: 'coming', head: '到会 / 邀请', width: 100, right: true, cell: (row) => `${row.present} / ${row.invited}` },
  { id: 'items', head: '提出', width: 64, right: true, cell: ({ items }) => `${items} 件` },
  { id: 'ends', head: '结果', width: 210, cell: itemsWords },
  {
    id: 'state',
    head: '状态',
    width: 160,
    cell: (row) => {
      const { name, words } = meetingLight(row, today)
      return (
        <Light name={name} plain={name === 'ok' || name === 'wait'}>
          {words}
        </Light>
      )
    },
  },
]

function Acts({ list, exported }: { list: MeetingList | undefined; exported: string }) {
  const { convene } = useMeetingAddresses()
  return (
    <>
      {list && list.total > 0 && (
        <a className={styles.export} href={exported} download>
          {`导出这 ${count(list.total)} 场`}
        </a>
      )}
      <Button size="small" onClick={() => window.print()}>
        打印本页
      </Button>
      {list?.mayConvene && (
        <LinkButton to={convene} tone="main" size="small">
          召集会议
        </LinkButton>
      )}
    </>
  )
}

const states: readonly MeetingState[] = ['called', 'held', 'following', 'done', 'cancelled']

function tabsOf(list: MeetingList | undefined, filters: Filters, hrefOf: (filters: Filters) => string): CountTab[] {
  const tab = (label: string, state: MeetingState | undefined, amount: number | undefined): CountTab => ({
    label,
    count: amount,
    to: hrefOf({ ...filters, state }),
    current: filters['state'] === state,
  })
  return [
    tab('全部', undefined, list?.counts.all),
    ...states.map((state) => tab(stateNames[state], state, list?.counts[state])),
  ]
}

function MeetingLine({ row, today, to }: { row: MeetingRow; today: string; to: string }) {
  const { name, words } = meetingLight(row, today)
  return (
    <ListRowLink
      to={to}
      title={row.title}
      line={
        <>
          <span className="num">{shortDate(dateOf(row.startsAt), today)}</span>
          <span>{row.unit.name}</span>
          <Light name={name}>{words}</Light>
          {row.items > 0 && <span>{`提出 ${row.items} 件`}</span>}
        </>
      }
    />
  )
}

function Nothing({ filtered, mayConvene }: { filtered: boolean; mayConvene: boolean }) {
  const { list, convene } = useMeetingAddresses()
  if (filtered) {
    return <EmptyState bare title="没有这样的会议。" acts={<LinkButton to={list()}>看全部会议</LinkButton>} />
  }
  return (
    <EmptyState bare title="还没有开过会。" acts={mayConvene && <LinkButton to={convene}>召集会议</LinkButton>}>
      恳谈、现场办公、银企对接、座谈，都从这里召集，议题和结果也记在这里。
    </EmptyState>
  )
}

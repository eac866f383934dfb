import type { HeardList, HeardRow } from '../../../server/liaison/heard/contract.ts'
import { useFilters } from '../../app/address.ts'
import { shortDate } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { useSession } from '../../app/session.ts'
import { CaseTimeLeft } from '../../cases/case-time-left.tsx'
import { StageTag } from '../../cases/stage-tag.tsx'
import { CountTabs } from '../../kit/count-tabs.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { Go } from '../../kit/go.tsx'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Pager } from '../../kit/pager.tsx'
import { ListRowLink } from '../../kit/row-list.tsx'
import { EmptyState } from '../../kit/state.tsx'
import type { LiaisonAddresses } from '../liaison-addresses.ts'
import { useLiaisonAddresses } from '../liaison-addresses.ts'
import { LiaisonPages } from '../liaison-pages.tsx'
import styles from '../liaison.module.css'

const size = 18

/** The ledger of problems heard at visits: numbered, with who heard them, who handles them, and how far they were handed up. */
export function HeardPage() {
  const [{ show = 'open', post, page = '1' }, setAddress] = useFilters()
  const { data, error, refetch } = useGet<HeardList>('/liaison/heard', { show, post, page, size })
  const { today } = useSession()
  const addresses = useLiaisonAddresses('desk')
  const tab = (id: 'open' | 'late' | 'ended' | 'all', label: string, light?: 'late') => ({
    to: addresses.heard(id === 'open' ? undefined : id),
    label,
    count: data?.counts[id],
    current: show === id,
    ...(light && { light }),
  })
  return (
    <DeskPage fill>
      <PageHead
        tight
        title="走访问题台账"
        note="走访时听到、当场转为诉求的，逐件编号、办完销号"
        acts={
          <a className={styles.export} href={addresses.heardFile({ show, post })} download>
            导出
          </a>
        }
      />
      <LiaisonPages />
      <CountTabs
        label="按办理情况"
        tabs={[tab('open', '在办'), tab('late', '逾期', 'late'), tab('ended', '已了结'), tab('all', '全部')]}
      />
      <LedgerTable
        label="走访听到的问题，逾期的在前"
        columns={columnsOf(today, addresses)}
        rows={data?.rows}
        rowId={({ matter, visit }) => `${visit.id}/${matter.id}`}
        href={({ matter }) => addresses.matter(matter.number)}
        error={error && <ProblemState error={error} title="没有读到走访问题" retry={() => void refetch()} />}
        empty={
          <EmptyState bare title="这里没有问题">
            领导记走访时写下的问题，各自编号进到这里。
          </EmptyState>
        }
        phone={(row) => <Line row={row} to={addresses.matter(row.matter.number)} />}
      />
      {data && (
        <div className={styles.foot}>
          <Pager
            page={Number(page)}
            pageSize={size}
            total={data.total}
            onPage={(next) => setAddress({ page: String(next) })}
          />
        </div>
      )}
    </DeskPage>
  )
}

const columnsOf = (today: string, addresses: LiaisonAddresses): Column<HeardRow>[] => [
  { id: 'number', head: '编号', width: 110, cell: ({ matter }) => <span className="num">{matter.number}</span> },
  { id: 'title', head: '问题', main: true, cell: ({ matter }) => matter.title },
  { id: 'enterprise', head: '企业', width: 190, cell: ({ matter }) => matter.enterprise?.name },
  { id: 'post', head: '听到的领导', width: 160, cell: ({ post }) => post.name },
  {
    id: 'visit',
    head: '走访',
    width: 80,
    cell: ({ visit }) => (
      <Go to={addresses.visit(visit.id)} className="inline">
        {shortDate(visit.on, today)}
      </Go>
    ),
  },
  { id: 'lead', head: '牵头单位', width: 120, cell: ({ matter }) => matter.lead?.shortName ?? '未分办' },
  { id: 'stage', head: '环节', width: 92, cell: ({ matter }) => <StageTag stage={matter.stage} /> },
  { id: 'due', head: '剩余时间', width: 150, cell: ({ matter }) => <CaseTimeLeft row={matter} /> },
  { id: 'step', head: '提到哪一级', width: 150, cell: ({ step }) => step },
]

function Line({ row: { matter, post }, to }: { row: HeardRow; to: string }) {
  return (
    <ListRowLink
      to={to}
      title={matter.title}
      line={
        <>
          <CaseTimeLeft row={matter} />
          <span>{matter.number}</span>
          <span>{post.name}</span>
        </>
      }
    />
  )
}

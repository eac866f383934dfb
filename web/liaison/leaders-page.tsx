import type { LeaderRow, LiaisonOverview, ObligationTotal } from '../../server/liaison/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { usePower } from '../app/session.ts'
import { LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import type { Column } from '../kit/ledger-table.tsx'
import { LedgerTable } from '../kit/ledger-table.tsx'
import { Light } from '../kit/light.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { ListRowLink } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useLiaisonAddresses } from './liaison-addresses.ts'
import { LiaisonPages } from './liaison-pages.tsx'
import styles from './liaison.module.css'
import { owedLight } from './owed-words.ts'

/** Every leader with what is owed: whoever is behind comes first. */
export function LeadersPage() {
  const { data, error, refetch } = useGet<LiaisonOverview>('/liaison')
  const addresses = useLiaisonAddresses('desk')
  const mayImport = usePower('imports')
  const behind = data?.leaders.filter((row) => row.behind > 0).length ?? 0
  return (
    <DeskPage fill>
      <PageHead
        tight
        title={behind > 0 ? `联系走访：${behind} 位落后` : '联系走访'}
        note={data?.totals.map(totalWords).join('；')}
        acts={
          <>
            <a className={styles.export} href={addresses.exported} download>
              导出
            </a>
            {data?.mayManage && mayImport && <LinkButton to={addresses.imports}>导入名单</LinkButton>}
          </>
        }
      />
      <LiaisonPages />
      <LedgerTable
        label="各位领导的联系和走访，落后的在前"
        columns={data ? columnsOf(data) : []}
        rows={data?.leaders}
        rowId={({ post }) => post.id}
        href={({ post }) => addresses.leader(post.id)}
        error={error && <ProblemState error={error} title="没有读到联系走访" retry={() => void refetch()} />}
        empty={<EmptyState bare title="没有要联系企业的岗位" />}
        phone={(row) => <LeaderLine row={row} to={addresses.leader(row.post.id)} />}
      />
    </DeskPage>
  )
}

const totalWords = ({ name, subjects, atOrAbove }: ObligationTotal): string =>
  `${name}，${atOrAbove} / ${subjects} 位达到到今天应有的`

const columnsOf = ({ totals }: LiaisonOverview): Column<LeaderRow>[] => [
  { id: 'post', head: '岗位', main: true, cell: ({ post }) => post.name },
  { id: 'unit', head: '单位', width: 130, cell: ({ post }) => post.unit },
  { id: 'links', head: '联系', width: 70, right: true, cell: ({ links }) => `${links} 户` },
  ...columnsOfActs(totals),
  {
    id: 'open',
    head: '企业在办',
    width: 160,
    cell: ({ open, late }) => (late > 0 ? <Light name="late">{`${open} 件，逾期 ${late} 件`}</Light> : `${open} 件`),
  },
]

const actNames: Record<string, string> = { link: '应联系', visit: '应走访', contact: '应对接' }

/** A column for each kind of act: leaders of the city and of counties owe the same under obligations of their own. */
const columnsOfActs = (totals: readonly ObligationTotal[]): Column<LeaderRow>[] =>
  Object.entries(actNames)
    .filter(([act]) => totals.some((total) => total.act === act))
    .map(([act, head]) => ({ id: act, head, width: 210, cell: (row) => <OwedCell row={row} act={act} /> }))

function OwedCell({ row, act }: { row: LeaderRow; act: string }) {
  const owed = row.owed.find((each) => each.act === act)
  if (!owed) return null
  const { name, words } = owedLight(owed)
  return <Light name={name} plain>{`${owed.done} / ${owed.owed} ${words}`}</Light>
}

function LeaderLine({ row, to }: { row: LeaderRow; to: string }) {
  return (
    <ListRowLink
      to={to}
      title={row.post.name}
      line={
        <>
          <span>{`${row.links} 户`}</span>
          {row.owed.map((owed) => (
            <Light key={owed.obligation} name={owedLight(owed).name}>
              {`${owed.done} / ${owed.owed} ${owedLight(owed).words}`}
            </Light>
          ))}
        </>
      }
    />
  )
}

import type { PublicFront, PublishedBulletin } from '../../server/public/contract.ts'
import { monthName } from '../appeals/months.ts'
import { dateOf, percent } from '../app/format.ts'
import { Go } from '../kit/go.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRowLink } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './bulletin-list.module.css'
import { usePublicAddresses } from './public-addresses.ts'

/** How matters were handled, month by month, in figures that were frozen when they were published. */
export function BulletinList({ front: { bulletins, document } }: { front: PublicFront }) {
  const { bulletins: address } = usePublicAddresses()
  const [latest] = bulletins
  return (
    <Panel
      title="诉求办得怎样"
      note={latest && `最近一期 ${monthName(latest.month)}`}
      more={latest && <Go to={address()}>看各单位</Go>}
      large
      pad={false}
    >
      {latest ? (
        <>
          <p className={styles.sentence}>
            {`${monthName(latest.month)}分办 `}
            <b>{latest.received}</b> 件，已办结 <b>{latest.resolved}</b> 件，其中按期{' '}
            <b className="nowrap">{ratio(latest.onTime, latest.resolved)}</b>；企业回答了 <b>{latest.answered}</b>{' '}
            件，说解决了的 <b>{latest.solved}</b> 件。
          </p>
          <LedgerTable
            label="已发布的通报，最近的在上"
            loose
            columns={columns}
            rows={bulletins}
            rowId={({ month }) => month}
            href={({ month }) => address(month)}
            phone={(row) => <PhoneRow row={row} to={address(row.month)} />}
          />
        </>
      ) : (
        <EmptyState bare title="还没有发布过通报">
          每月的办理情况核定后在这里公布，公布后数字不再改动。
        </EmptyState>
      )}
      <p className={styles.basis}>
        {`依据：${document.issuer}《${document.title}》${document.number ? `（${document.number}）` : ''}`}
      </p>
    </Panel>
  )
}

const columns: Column<PublishedBulletin>[] = [
  { id: 'month', head: '月份', cell: ({ month }) => monthName(month), main: true },
  { id: 'received', head: '分办', right: true, width: 72, cell: ({ received }) => `${received} 件` },
  {
    id: 'onTime',
    head: '按期办结',
    right: true,
    width: 150,
    cell: ({ onTime, resolved }) => `${onTime} / ${resolved} 件${resolved ? `，${percent(onTime / resolved)}` : ''}`,
  },
  {
    id: 'solved',
    head: '企业说解决了',
    right: true,
    width: 120,
    cell: ({ solved, answered }) => `${solved} / ${answered} 件`,
  },
  { id: 'number', head: '文号', width: 170, cell: ({ number }) => number },
  { id: 'at', head: '公布', right: true, width: 100, cell: ({ publishedAt }) => dateOf(publishedAt) },
]

function PhoneRow({ row, to }: { row: PublishedBulletin; to: string }) {
  return (
    <ListRowLink
      to={to}
      title={`${monthName(row.month)}办理情况`}
      line={
        <>
          <span>{`分办 ${row.received} 件`}</span>
          <span>{`按期 ${ratio(row.onTime, row.resolved)}`}</span>
          <span className="end">{dateOf(row.publishedAt)}</span>
        </>
      }
    />
  )
}

const ratio = (part: number, whole: number) => (whole > 0 ? `${part} / ${whole} 件` : '没有办结的')

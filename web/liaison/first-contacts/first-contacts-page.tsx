import { useState } from 'react'
import type { FirstContactRow, FirstContacts } from '../../../server/liaison/first-contacts/contract.ts'
import { useFilters } from '../../app/address.ts'
import { maskPhone, shortDate } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { usePower, useSession } from '../../app/session.ts'
import { Button } from '../../kit/button.tsx'
import { CountTabs } from '../../kit/count-tabs.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { Light } from '../../kit/light.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useLiaisonAddresses } from '../liaison-addresses.ts'
import { LiaisonPages } from '../liaison-pages.tsx'
import styles from '../liaison.module.css'
import { ContactDialog } from './contact-dialog.tsx'

/** The first word with each principal: who still waits for it, whose it is, and how many days are left. */
export function FirstContactsPage() {
  const [{ show = 'unmet', post }] = useFilters()
  const { data, error, refetch } = useGet<FirstContacts>('/liaison/first-contacts', { show, post })
  const addresses = useLiaisonAddresses('desk')
  const { post: mine } = useSession()
  const mayRecord = [usePower('liaison.manage'), usePower('appeals.follow')].includes(true)
  const [open, setOpen] = useState<FirstContactRow | null>(null)
  return (
    <DeskPage fill>
      <PageHead
        tight
        title={data && data.counts.late > 0 ? `首次对接：${data.counts.late} 户过期` : '首次对接'}
        note={data && noteOf(data)}
        acts={
          <a className={styles.export} href={addresses.firstContactsFile({ show, post })} download>
            导出
          </a>
        }
      />
      <LiaisonPages />
      <CountTabs
        label="按有没有对接"
        note={data && lackingOf(data)}
        tabs={[
          { to: addresses.firstContacts(), label: '还没对接', count: data?.counts.unmet, current: show === 'unmet' },
          { to: addresses.firstContacts('met'), label: '已对接', count: data?.counts.met, current: show === 'met' },
          { to: addresses.firstContacts('all'), label: '全部', count: data?.counts.all, current: show === 'all' },
        ]}
      />
      <LedgerTable
        label="联系的企业和首次对接"
        columns={columnsOf(data?.today ?? '', mine?.id, mayRecord ? setOpen : null)}
        rows={data?.rows}
        rowId={({ link }) => link}
        error={error && <ProblemState error={error} title="没有读到首次对接" retry={() => void refetch()} />}
        empty={<EmptyState bare title={show === 'unmet' ? '联系的企业都对接过了' : '这里还没有'} />}
        phone={(row) => <Line row={row} onRecord={mayRecord ? setOpen : null} />}
      />
      {open && <ContactDialog post={open.post.id} enterprise={open.enterprise} onClose={() => setOpen(null)} />}
    </DeskPage>
  )
}

const noteOf = ({ due, source }: FirstContacts): string => (due ? source : '本市文件没有写期限，尽早对接')

const lackingOf = ({ lacking }: FirstContacts): string =>
  lacking
    .slice(0, 3)
    .map(({ post, unmet }) => `${post.name} ${unmet} 户`)
    .join('，')

type Recording = ((row: FirstContactRow) => void) | null

const columnsOf = (today: string, mine: string | undefined, onRecord: Recording): Column<FirstContactRow>[] => [
  { id: 'enterprise', head: '企业', main: true, cell: ({ enterprise }) => enterprise.name },
  { id: 'district', head: '区县', width: 110, cell: ({ district }) => district },
  { id: 'post', head: '领导', width: 200, cell: ({ post }) => post.name },
  { id: 'light', head: '状态', width: 130, cell: ({ light }) => <Light name={light.name}>{light.words}</Light> },
  { id: 'on', head: '对接日期', width: 100, cell: ({ on }) => on && shortDate(on, today) },
  {
    id: 'how',
    head: '怎样对接的',
    width: 160,
    cell: ({ how, principal }) => [how, principal].filter(Boolean).join('，'),
  },
  {
    id: 'phone',
    head: '互留电话',
    width: 130,
    cell: ({ phone, post }) => (post.id === mine ? phone : phone && maskPhone(phone)),
  },
  ...(onRecord
    ? [
        {
          id: 'act',
          head: '办理',
          width: 90,
          cell: (row) => <RecordButton row={row} onRecord={onRecord} />,
        } as Column<FirstContactRow>,
      ]
    : []),
]

function RecordButton({ row, onRecord }: { row: FirstContactRow; onRecord: NonNullable<Recording> }) {
  if (row.on) return null
  return (
    <Button size="small" onClick={() => onRecord(row)}>
      <span className="sr">{`${row.enterprise.name} `}</span>记对接
    </Button>
  )
}

function Line({ row, onRecord }: { row: FirstContactRow; onRecord: Recording }) {
  return (
    <div className={styles.linked}>
      <div className={styles.name}>{row.enterprise.name}</div>
      <div className={styles.facts}>
        <span>{row.post.name}</span>
        <Light name={row.light.name}>{row.light.words}</Light>
      </div>
      <div className={styles.act}>{onRecord && <RecordButton row={row} onRecord={onRecord} />}</div>
    </div>
  )
}

import type { CaseRow } from '../../server/cases/contract.ts'
import { useCityInfo } from '../app/city.ts'
import { dateOf, shortDate, shortTime } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { DueDate } from '../kit/due-date.tsx'
import type { Column } from '../kit/ledger-table.tsx'
import { StageTag } from './stage-tag.tsx'
import { CaseTimeLeft } from './case-time-left.tsx'
import styles from './case-columns.module.css'
import { shortEnterprise } from './enterprise-name.ts'

type Columns = Record<
  | 'number'
  | 'enterprise'
  | 'title'
  | 'lead'
  | 'stage'
  | 'due'
  | 'dueDate'
  | 'last'
  | 'registered'
  | 'topic'
  | 'channel'
  | 'tier'
  | 'outcome'
  | 'closed',
  Column<CaseRow>
>

/** Every column that a list of cases may show; a page picks its own. Ids of sortable ones are the server's orders. */
export function useCaseColumns(): Columns {
  const { name, shortName } = useCityInfo()
  const { today } = useSession()
  const enterprise = (row: CaseRow) => row.enterprise?.name ?? row.applicant
  return {
    number: {
      id: 'number',
      head: '编号',
      width: 100,
      sortable: true,
      cell: (row) => <span className={styles.quiet}>{row.number}</span>,
    },
    enterprise: {
      id: 'enterprise',
      head: '企业',
      width: 118,
      cell: (row) => <span title={enterprise(row)}>{shortEnterprise(enterprise(row), [name, shortName])}</span>,
    },
    title: { id: 'title', head: '事由', main: true, cell: (row) => <span title={row.title}>{row.title}</span> },
    lead: {
      id: 'lead',
      head: '牵头单位',
      width: 104,
      cell: (row) => (
        <span title={row.lead?.name}>{row.lead?.shortName ?? <span className={styles.none}>未分办</span>}</span>
      ),
    },
    stage: { id: 'stage', head: '环节', width: 92, cell: (row) => <StageTag stage={row.stage} /> },
    due: { id: 'due', head: '剩余时间', width: 154, sortable: true, cell: (row) => <CaseTimeLeft row={row} /> },
    dueDate: {
      id: 'dueDate',
      head: '到期',
      width: 58,
      cell: (row) =>
        row.timeLeft && (
          <DueDate
            date={row.timeLeft.dueDate && shortDate(row.timeLeft.dueDate, row.timeLeft.provisional ? undefined : today)}
            provisional={row.timeLeft.provisional}
          />
        ),
    },
    last: {
      id: 'last',
      head: '最近动作',
      width: 256,
      sortable: true,
      cell: ({ lastAction: { at, name: act, who } }) => (
        <span className={styles.last} title={`${who} ${act}`}>
          <span className={styles.time}>{shortTime(at)}</span>
          {`${who} ${act}`}
        </span>
      ),
    },
    registered: { id: 'registered', head: '登记', width: 84, sortable: true, cell: (row) => dateOf(row.registeredAt) },
    topic: { id: 'topic', head: '类别', width: 84, cell: (row) => row.topic.name },
    channel: {
      id: 'channel',
      head: '渠道',
      width: 74,
      cell: (row) => <span title={row.channel.name}>{row.channel.name}</span>,
    },
    tier: { id: 'tier', head: '层级', width: 84, cell: (row) => row.tier?.name },
    outcome: {
      id: 'outcome',
      head: '结果',
      width: 100,
      cell: (row) => <span title={row.outcome?.name}>{row.outcome?.name}</span>,
    },
    closed: {
      id: 'closed',
      head: '了结',
      width: 84,
      cell: (row) => (row.closedAt === null ? null : dateOf(row.closedAt)),
    },
  }
}

import { useNavigate } from '@tanstack/react-router'
import type { AllocationLine, AllocationList, NewAllocation } from '../../../server/liaison/allocation/contract.ts'
import { api } from '../../app/api.ts'
import { longTime } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet, useSend } from '../../app/query.ts'
import { Button } from '../../kit/button.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { Go } from '../../kit/go.tsx'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { Light } from '../../kit/light.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { TimeLeft } from '../../kit/time-left.tsx'
import { LiaisonPages } from '../liaison-pages.tsx'
import { useAllocationAddresses } from './allocation-addresses.ts'
import { lineLack, lineState } from './allocation-words.ts'
import styles from './allocation.module.css'

/** Each plan in each year: how far its allocation is, by when it is to be settled, and what is missing. */
export function AllocationsPage() {
  const { data, error, refetch } = useGet<AllocationList>('/liaison/allocations')
  const begin = useBegin()
  const waiting = data?.lines.filter(({ state }) => state === 'draft' || state === 'submitted').length ?? 0
  const act = (line: AllocationLine) => <LineAct line={line} mayBegin={data?.mayManage ?? false} begin={begin} />
  return (
    <DeskPage fill>
      <PageHead
        tight
        title={waiting > 0 ? `企业分配：${waiting} 份没有审定` : '企业分配'}
        note="名单定了，按规则分给各位领导"
      />
      <LiaisonPages />
      {begin.error && <ProblemState error={begin.error} title="没有开始" />}
      <LedgerTable
        label="各年各方案的企业分配，近的在前"
        columns={columnsOf(act)}
        rows={data?.lines}
        rowId={({ plan, year }) => `${plan.id}-${year}`}
        error={error && <ProblemState error={error} title="没有读到企业分配" retry={() => void refetch()} />}
        empty={<EmptyState bare title="本市的文件没有要分配的企业名单" />}
        phone={(line) => <PhoneLine line={line} act={act(line)} />}
      />
    </DeskPage>
  )
}

function useBegin() {
  const { one } = useAllocationAddresses()
  const navigate = useNavigate()
  const send = useSend((base, input: NewAllocation) => api.post<{ id: string }>(`${base}/liaison/allocations`, input))
  const run = ({ plan, year }: AllocationLine) =>
    send.mutate({ plan: plan.id, year }, { onSuccess: ({ id }) => void navigate({ href: one(id) }) })
  return { run, error: send.error, busy: send.isPending }
}

interface ActProps {
  line: AllocationLine
  mayBegin: boolean
  begin: ReturnType<typeof useBegin>
}

function LineAct({ line, mayBegin, begin }: ActProps) {
  const { one } = useAllocationAddresses()
  if (line.id)
    return (
      <Go className={styles.open} to={one(line.id)}>
        {line.state === 'approved' ? '查看' : '打开'}
      </Go>
    )
  if (line.waits || !mayBegin) return null
  return (
    <Button size="small" busy={begin.busy} onClick={() => begin.run(line)}>
      开始分配
    </Button>
  )
}

const columnsOf = (act: (line: AllocationLine) => React.ReactNode): Column<AllocationLine>[] => [
  { id: 'year', head: '年度', width: 90, cell: ({ year }) => `${year} 年` },
  { id: 'plan', head: '方案', main: true, cell: ({ plan }) => plan.name },
  { id: 'leaders', head: '领导', width: 80, right: true, cell: ({ leaders }) => `${leaders} 位` },
  { id: 'enterprises', head: '企业', width: 80, right: true, cell: ({ enterprises }) => `${enterprises} 户` },
  { id: 'state', head: '到哪一步', width: 230, cell: (line) => lineState(line) },
  { id: 'lack', head: '还缺', width: 240, cell: (line) => <Lack line={line} /> },
  { id: 'due', head: '定稿期限', width: 230, cell: (line) => <Due line={line} /> },
  { id: 'act', head: '', width: 110, right: true, cell: act },
]

function Lack({ line }: { line: AllocationLine }) {
  const lack = lineLack(line)
  return lack ? <Light name="near">{lack}</Light> : null
}

function Due({ line: { timeLeft, approvedAt } }: { line: AllocationLine }) {
  if (approvedAt) return <Light name="done" plain>{`${longTime(approvedAt)} 审定`}</Light>
  if (!timeLeft) return null
  return (
    <>
      <TimeLeft light={timeLeft.light} text={timeLeft.text} /> <span className="muted">{timeLeft.dueDate}</span>
    </>
  )
}

function PhoneLine({ line, act }: { line: AllocationLine; act: React.ReactNode }) {
  return (
    <div className={styles.phoneLine}>
      <strong>{`${line.year} 年 ${line.plan.name}`}</strong>
      <span>{`${line.leaders} 位领导，${line.enterprises} 户；${lineState(line)}`}</span>
      <Lack line={line} />
      <span>
        <Due line={line} />
      </span>
      <span>{act}</span>
    </div>
  )
}

import type { MeetingQuota, QuotaPeriod, QuotaRow, QuotaSubject } from '../../server/meetings/contract.ts'
import { useFilters } from '../app/address.ts'
import { shortDate } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { Go } from '../kit/go.tsx'
import { Light } from '../kit/light.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { MeetingPages } from './meeting-pages.tsx'
import { quotaLight } from './meeting-words.ts'
import styles from './quota-page.module.css'
import { periodsOf } from './quota-standing.ts'

/** 该开几次: every quota period by period for everyone who owes it; each cell opens the meetings that count. */
export function QuotaPage() {
  const [{ year }, setAddress] = useFilters()
  const { data, error, refetch } = useGet<MeetingQuota>('/meetings/quota', { year })
  const title = data ? `${data.year} 年会议该开几次` : '会议该开几次'
  useTitle(title)
  return (
    <DeskPage>
      <PageHead
        title={title}
        acts={
          data && (
            <>
              <Button onClick={() => setAddress({ year: String(data.year - 1) })}>上一年</Button>
              <Button
                disabled={String(data.year) >= data.today.slice(0, 4)}
                onClick={() => setAddress({ year: String(data.year + 1) })}
              >
                下一年
              </Button>
              <Button onClick={() => window.print()}>打印</Button>
            </>
          )
        }
      />
      <MeetingPages />
      {error && <ProblemState error={error} title="没有读到该开几次" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} label="正在统计" />}
      {data?.rows.length === 0 && <EmptyState title="文件没有规定会议的次数" />}
      <div className={styles.quotas}>
        {data?.rows.map((row) => (
          <Quota key={row.obligation} row={row} today={data.today} />
        ))}
      </div>
    </DeskPage>
  )
}

function Quota({ row, today }: { row: QuotaRow; today: string }) {
  const labels = periodsOf(row)
  return (
    <Panel title={row.name} note={row.source} more={`今年开了 ${row.held} 次，该开 ${row.owed} 次`} pad={false}>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={`${row.name}，逐期`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">谁该开</th>
              {labels.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.subjects.map((subject) => (
              <tr key={subject.post.id}>
                <th scope="row">
                  {subject.post.unit}
                  <small>{subject.post.name}</small>
                </th>
                {labels.map((label) => (
                  <td key={label}>
                    <Cell row={row} subject={subject} period={periodOf(subject, label)} today={today} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

const periodOf = ({ periods }: QuotaSubject, label: string) => periods.find((period) => period.label === label)

interface CellProps {
  row: QuotaRow
  subject: QuotaSubject
  period: QuotaPeriod | undefined
  today: string
}

function Cell({ row, subject, period, today }: CellProps) {
  const { list, meeting } = useMeetingAddresses()
  if (!period) return <span className="muted">不计</span>
  const { name, words } = quotaLight(period)
  const [only] = period.meetings
  const to =
    period.meetings.length === 1 && only
      ? meeting(only)
      : list({ kind: row.kind?.id, from: period.start, until: period.end })
  return (
    <Go to={to} className={styles.cell}>
      <span className="sr">{`${subject.post.unit}，${period.label}：`}</span>
      <span className={styles.count}>{`${period.done} / ${period.owed}`}</span>
      <Light name={name} plain={name === 'ok'}>
        {words}
      </Light>
      {period.remaining > 0 && name !== 'late' && <small>{`${shortDate(period.due, today)} 前`}</small>}
    </Go>
  )
}

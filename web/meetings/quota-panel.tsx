import type { MeetingQuota, QuotaRow } from '../../server/meetings/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { FigureCard } from '../kit/figure-card.tsx'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import styles from './quota-panel.module.css'
import { standingOf } from './quota-standing.ts'

/** Names shown before the rest is left to the page of quotas. */
const named = 3

/** Each kind that is owed: held in the period that runs, and who is behind. */
export function QuotaPanel() {
  const { data, error, refetch } = useGet<MeetingQuota>('/meetings/quota')
  const { quota } = useMeetingAddresses()
  return (
    <Panel title="这一期开够了吗" more={<Go to={quota}>逐期看</Go>} pad={false}>
      {error && <ProblemState bare error={error} title="没有读到该开几次" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} label="正在统计" />}
      {data?.rows.length === 0 && <EmptyState bare title="文件没有规定会议的次数" />}
      <ul className={styles.quota}>
        {data?.rows.map((row) => (
          <li key={row.obligation}>
            <Standing row={row} today={data.today} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Standing({ row, today }: { row: QuotaRow; today: string }) {
  const { list, quota } = useMeetingAddresses()
  const { label, start, end, done, owed, behind } = standingOf(row, today)
  const held = list({ kind: row.kind?.id, from: start ?? undefined, until: end ?? undefined })
  return (
    <>
      <h3>{row.name}</h3>
      <FigureCard
        value={String(done)}
        to={held}
        unit={`/ ${owed} 次`}
        counts={label ?? '还没有开始'}
        light={row.late > 0 ? 'late' : behind.length > 0 ? 'near' : done < owed ? 'ok' : 'done'}
        lightText={
          row.late > 0 ? `过期没开 ${row.late} 期` : behind.length > 0 ? '期限近' : done < owed ? '未到期' : '开够了'
        }
      >
        {behind.length > 0 && (
          <Go to={quota} className="inline">{`落后：${behindWords(behind.map(({ post }) => post.unit))}`}</Go>
        )}
        <span className={styles.source}>{row.source}</span>
      </FigureCard>
    </>
  )
}

function behindWords(units: readonly string[]): string {
  const shown = units.slice(0, named).join('、')
  return units.length > named ? `${shown}等 ${units.length} 家` : shown
}

import type { MeetingList } from '../../server/meetings/contract.ts'
import { useCityHref, useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Pager } from '../kit/pager.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { RowList } from '../kit/row-list.tsx'
import { Segments } from '../kit/segments.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { FeedDialog } from './feed-dialog.tsx'
import { LeaderMeetingRow } from './my-meetings.tsx'

const size = 20
const spans = [
  { id: 'coming', name: '要开的' },
  { id: 'past', name: '以前的' },
]

/** A leader's meetings: those to come, and what became of those that were. */
export function MyMeetingsPage() {
  const { today } = useSession()
  const href = useCityHref()
  const [address, setAddress] = useFilters()
  const past = address['show'] === 'past'
  const page = Number(address['page'] ?? 1)
  const span = past ? { until: today, sort: '-start' } : { from: today, sort: 'start' }
  const { data, error, refetch } = useGet<MeetingList>('/meetings', { mine: true, ...span, page, size })
  return (
    <PhonePage title="我的会议" back={href('/cockpit')} aside={data && `${data.total} 场`}>
      <div role="group" aria-label="看哪些">
        <Segments options={spans} value={past ? 'past' : 'coming'} onChange={(show) => setAddress({ show })} />
      </div>
      {error && <ProblemState error={error} title="没有读到您的会议" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && <EmptyState title={past ? '以前没有请您的会议' : '近期没有请您的会议'} />}
      {data && data.total > 0 && (
        <Panel pad={false}>
          <RowList label={past ? '以前的会议' : '要开的会议'}>
            {data.rows.map((row) => (
              <LeaderMeetingRow key={row.id} row={row} today={today} />
            ))}
          </RowList>
        </Panel>
      )}
      {data && data.total > size && (
        <Pager
          page={page}
          pageSize={size}
          total={data.total}
          measure="场"
          onPage={(next) => setAddress({ page: String(next) })}
        />
      )}
      <FeedDialog wide />
    </PhonePage>
  )
}

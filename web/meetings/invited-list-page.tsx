import type { InvitedList } from '../../server/meetings/contract.ts'
import { useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Pager } from '../kit/pager.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { RowList } from '../kit/row-list.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { usePortalAddresses } from '../portal/portal-addresses.ts'
import { FeedDialog } from './feed-dialog.tsx'
import { InvitedRow } from './invited-row.tsx'

const size = 20

/** 请您参加的会议: all the enterprise was ever asked to. */
export function InvitedListPage() {
  const [address, setAddress] = useFilters()
  const { today } = useSession()
  const { home } = usePortalAddresses()
  const page = Number(address['page'] ?? 1)
  const { data, error, refetch } = useGet<InvitedList>('/meetings/invited', { page, size })
  return (
    <PhonePage title="请您参加的会议" back={home} aside={data && `${data.total} 场`}>
      {error && <ProblemState error={error} title="没有读到会议" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && (
        <EmptyState title="还没有请您参加的会议">恳谈会、现场办公会、银企对接会请到您，通知会到这里。</EmptyState>
      )}
      {data && data.total > 0 && (
        <Panel pad={false}>
          <RowList label="请您参加的会议">
            {data.rows.map((row) => (
              <InvitedRow key={row.id} row={row} today={today} />
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

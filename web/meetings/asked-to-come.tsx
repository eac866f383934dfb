import type { InvitedList } from '../../server/meetings/contract.ts'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { RowList } from '../kit/row-list.tsx'
import { useInvitedAddresses } from './invited-addresses.ts'
import { InvitedRow } from './invited-row.tsx'

/** As many as the first page has room for. */
const shown = 3

/** On the enterprise's first page: the meetings it is asked to; nothing where there never was one. */
export function AskedToCome() {
  const { today } = useSession()
  const { home } = useInvitedAddresses()
  const { data } = useGet<InvitedList>('/meetings/invited', { size: shown })
  if (!data || data.total === 0) return null
  return (
    <Panel title="请您参加的会议" pad={false} more={<Go to={home}>{`全部 ${data.total} 场`}</Go>}>
      <RowList label="请您参加的会议">
        {data.rows.map((row) => (
          <InvitedRow key={row.id} row={row} today={today} />
        ))}
      </RowList>
    </Panel>
  )
}

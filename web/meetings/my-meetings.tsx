import type { MeetingList, MeetingRow } from '../../server/meetings/contract.ts'
import { clockTime, dateOf, shortDate, weekday } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Go } from '../kit/go.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRow, RowList } from '../kit/row-list.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { meetingLight } from './meeting-words.ts'

/** As many as a leader looks at. */
const shown = 3

/** On the leader's first page: the next meetings; nothing where there is none. */
export function MyMeetings() {
  const { today } = useSession()
  const { home } = useMeetingAddresses('cockpit')
  const { data } = useGet<MeetingList>('/meetings', { mine: true, from: today, sort: 'start', size: shown })
  const rows = data?.rows.filter(({ state }) => state !== 'cancelled') ?? []
  if (rows.length === 0) return null
  return (
    <Panel title="近期会议" pad={false} more={<Go to={home}>全部会议</Go>}>
      <RowList label="近期会议">
        {rows.map((row) => (
          <LeaderMeetingRow key={row.id} row={row} today={today} />
        ))}
      </RowList>
    </Panel>
  )
}

/** A meeting as a leader reads it: when and where, and what waits there. */
export function LeaderMeetingRow({ row, today }: { row: MeetingRow; today: string }) {
  const { meeting } = useMeetingAddresses('cockpit')
  const on = dateOf(row.startsAt)
  const { name, words } = meetingLight(row, today)
  const pending = row.items - row.solved - row.handedOut - row.explained
  return (
    <ListRow
      to={meeting(row.id)}
      title={row.title}
      line={
        <>
          <span className="num">
            {`${on === today ? '今天' : `${shortDate(on, today)} ${weekday(on)}`} ${clockTime(row.startsAt)}`}
          </span>
          <span>{row.place}</span>
          {pending > 0 && <Light name="near">{`${pending} 件等定结果`}</Light>}
          {(row.state !== 'called' || name === 'near') && <Light name={name}>{words}</Light>}
        </>
      }
    />
  )
}

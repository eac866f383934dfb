import type { MeetingRow } from '../../server/meetings/contract.ts'
import { clockTime, longDate } from '../app/format.ts'
import { monthName } from '../appeals/months.ts'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRow, RowList } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { meetingLight } from './meeting-words.ts'
import { useDayWords } from './use-working-days.ts'

interface Props {
  month: string
  today: string
  byDay: ReadonlyMap<string, MeetingRow[]>
}

/** The meetings of a month day by day, for a narrow window. */
export function Agenda({ month, today, byDay }: Props) {
  if (byDay.size === 0) return <EmptyState title={`${monthName(month)}没有会议`} />
  return [...byDay].map(([date, rows]) => <Day key={date} date={date} rows={rows} today={today} />)
}

function Day({ date, rows, today }: { date: string; rows: readonly MeetingRow[]; today: string }) {
  const { meeting } = useMeetingAddresses()
  const { words } = useDayWords(date)
  return (
    <Panel title={date === today ? `今天 ${longDate(date)}` : longDate(date)} note={words} pad={false}>
      <RowList label={longDate(date)}>
        {rows.map((row) => (
          <ListRow key={row.id} to={meeting(row.id)} title={row.title} line={<Line row={row} today={today} />} />
        ))}
      </RowList>
    </Panel>
  )
}

function Line({ row, today }: { row: MeetingRow; today: string }) {
  const { name, words } = meetingLight(row, today)
  return (
    <>
      <span className="num">{`${clockTime(row.startsAt)}—${clockTime(row.endsAt)}`}</span>
      <span>{row.place}</span>
      <Light name={name}>{words}</Light>
    </>
  )
}

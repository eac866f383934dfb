import type { CaseRow } from '../../server/cases/contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { Light } from '../kit/light.tsx'
import { ListRow } from '../kit/row-list.tsx'
import { TimeLeft } from '../kit/time-left.tsx'
import { asksFor } from './matter-groups.ts'
import { usePortalAddresses } from './portal-addresses.ts'

/** One matter as its enterprise reads it: what it is about, how long it still takes, who has it. */
export function MatterRow({ row }: { row: CaseRow }) {
  const { matter } = usePortalAddresses()
  const { today } = useSession()
  const end = row.closedAt === null ? row.timeLeft?.dueDate : dateOf(row.closedAt)
  return (
    <ListRow
      to={matter(row.number)}
      title={row.title}
      line={
        <>
          <State row={row} />
          <span>{row.lead?.shortName ?? (row.closedAt === null && row.timeLeft && row.stage.name)}</span>
          {end && <span className="num end">{`${shortDate(end, today)}${row.closedAt === null ? ' 前' : ''}`}</span>}
        </>
      }
    />
  )
}

function State({ row }: { row: CaseRow }) {
  const asked = asksFor(row.stage.id)
  if (row.closedAt !== null) return judged(row) ? <Light name="done">{row.stage.name}</Light> : <b>{row.stage.name}</b>
  if (asked) return <Light name="near">{asked === 'answer' ? '等您回答办得怎样' : '等您补充'}</Light>
  if (!row.timeLeft) return <Light name="ok">{row.stage.name}</Light>
  return <TimeLeft light={row.timeLeft.light === 'wait' ? 'ok' : row.timeLeft.light} text={row.timeLeft.text} />
}

/** Whether it went to its end, and was not declined, taken back or merged. */
const judged = ({ ending }: CaseRow): boolean => ['confirmed', 'silence', 'explained'].includes(ending ?? '')

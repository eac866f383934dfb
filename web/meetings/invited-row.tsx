import type { InvitedRow as Row } from '../../server/meetings/contract.ts'
import { Light } from '../kit/light.tsx'
import { ListRow } from '../kit/row-list.tsx'
import { useInvitedAddresses } from './invited-addresses.ts'
import { timeSpan } from './meeting-words.ts'
import { invitedLight } from './invited-words.ts'

/** One meeting as the invited enterprise reads it: when, where, what is asked of it. */
export function InvitedRow({ row, today }: { row: Row; today: string }) {
  const { meeting } = useInvitedAddresses()
  const { name, words } = invitedLight(row, today)
  return (
    <ListRow
      to={meeting(row.id)}
      title={row.title}
      line={
        <>
          <span className="num">{timeSpan(row.startsAt, row.endsAt)}</span>
          <span>{row.place}</span>
          <Light name={name}>{words}</Light>
        </>
      }
    />
  )
}

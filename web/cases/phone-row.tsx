import type { CaseRow } from '../../server/cases/contract.ts'
import { ListRowLink } from '../kit/row-list.tsx'
import { CaseTimeLeft } from './case-time-left.tsx'

/** How a case reads in a list on a phone. */
export function PhoneRow({ row, to }: { row: CaseRow; to: string }) {
  return (
    <ListRowLink
      to={to}
      title={row.title}
      line={
        <>
          <CaseTimeLeft row={row} />
          <span>{row.lead?.shortName ?? '未分办'}</span>
          <span className="end num">{row.number}</span>
        </>
      }
    />
  )
}

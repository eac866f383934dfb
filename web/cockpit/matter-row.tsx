import type { CaseRow } from '../../server/cases/contract.ts'
import { CaseTimeLeft } from '../cases/case-time-left.tsx'
import { ListRow } from '../kit/row-list.tsx'
import { useCockpitAddresses } from './cockpit-addresses.ts'

/** One matter as a leader scans it: whose, how late, who has it. */
export function MatterRow({ row }: { row: CaseRow }) {
  const { matter } = useCockpitAddresses()
  return (
    <ListRow
      to={matter(row.number)}
      title={row.title}
      line={
        <>
          <CaseTimeLeft row={row} />
          <span>{row.lead?.shortName ?? row.stage.name}</span>
          <span>{row.enterprise?.name ?? row.applicant}</span>
          {row.escalation > 0 && <span>{`提级 ${row.escalation} 次`}</span>}
        </>
      }
    />
  )
}

import type { CaseList } from '../../server/cases/contract.ts'
import { useGet } from '../app/query.ts'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { RowList } from '../kit/row-list.tsx'
import { useCockpitAddresses } from './cockpit-addresses.ts'
import { soon } from './matter-groups.ts'
import { MatterRow } from './matter-row.tsx'

const shown = 4

/** What is late or soon will be among the matters this leader coordinates: seen before it comes up. */
export function LateMatters() {
  const { matters } = useCockpitAddresses()
  const { data } = useGet<CaseList>('/cases', { ...soon.query, sort: 'due', size: shown })
  if (!data || data.total === 0) return null
  return (
    <Panel title="眼看要逾期的" pad={false} more={<Go to={matters(soon.id)}>{`共 ${data.total} 件`}</Go>}>
      <RowList label="眼看要逾期的">
        {data.rows.map((row) => (
          <MatterRow key={row.id} row={row} />
        ))}
      </RowList>
    </Panel>
  )
}

import type { CaseList } from '../../server/cases/contract.ts'
import { Input } from 'antd'
import { useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { usePower } from '../app/session.ts'
import { Pager } from '../kit/pager.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { RowList } from '../kit/row-list.tsx'
import { Segments } from '../kit/segments.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { groupsFor, soon } from './matter-groups.ts'
import { MatterRow } from './matter-row.tsx'

const size = 20

/** All open matters a leader may look at, the most urgent first. */
export function MattersPage() {
  const [address, setAddress] = useFilters()
  const groups = groupsFor(usePower('appeals.coordinate'))
  const group = [...groups, soon].find(({ id }) => id === address['show']) ?? groups[0]
  const page = Number(address['page'] ?? 1)
  const { data, error, refetch } = useGet<CaseList>('/cases', {
    ...group?.query,
    q: address['q'],
    sort: 'due',
    page,
    size,
  })
  return (
    <PhonePage title="在办事项" aside={data && `${data.total} 件`}>
      <div role="group" aria-label="看哪些">
        <Segments options={groups} value={group?.id ?? null} onChange={(show) => setAddress({ show, q: undefined })} />
      </div>
      <Input.Search
        allowClear
        aria-label="查找事项"
        placeholder="编号、企业、事由"
        defaultValue={address['q'] ?? ''}
        onSearch={(q) => setAddress({ q })}
      />
      {error && <ProblemState error={error} title="没有读到事项" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data?.total === 0 && <EmptyState title={`没有${group?.name ?? ''}的事项`} />}
      {data && data.total > 0 && (
        <Panel pad={false}>
          <RowList label={group?.name ?? '在办事项'}>
            {data.rows.map((row) => (
              <MatterRow key={row.id} row={row} />
            ))}
          </RowList>
        </Panel>
      )}
      {data && data.total > size && (
        <Pager page={page} pageSize={size} total={data.total} onPage={(next) => setAddress({ page: String(next) })} />
      )}
    </PhonePage>
  )
}

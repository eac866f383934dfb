import type { CaseList } from '../../server/cases/contract.ts'
import { useFilters } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { LinkButton } from '../kit/button.tsx'
import { Pager } from '../kit/pager.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { RowList } from '../kit/row-list.tsx'
import { Segments } from '../kit/segments.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { groupOf, matterGroups, type MatterGroup } from './matter-groups.ts'
import { MatterRow } from './matter-row.tsx'
import styles from './matters-page.module.css'
import { usePortalAddresses } from './portal-addresses.ts'

const size = 20

/** All matters of the enterprise, by what they wait for. */
export function MattersPage() {
  const [address, setAddress] = useFilters()
  const group = groupOf(address['show'])
  const page = Number(address['page'] ?? 1)
  const { newMatter } = usePortalAddresses()
  const sort = group.id === 'ended' ? '-last' : 'due'
  const { data, error, refetch } = useGet<CaseList>('/cases', { ...group.query, sort, page, size })
  return (
    <PhonePage title="我的事项">
      <div role="group" aria-label="看哪些" className={styles.groups}>
        <Segments options={matterGroups} value={group.id} onChange={(show) => setAddress({ show })} />
      </div>
      {error && <ProblemState error={error} title="没有读到您的事项" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && data.total === 0 && <Nothing group={group} />}
      {data && data.total > 0 && (
        <Panel pad={false}>
          <RowList label={group.name}>
            {data.rows.map((row) => (
              <MatterRow key={row.id} row={row} />
            ))}
          </RowList>
        </Panel>
      )}
      {data && data.total > size && (
        <Pager page={page} pageSize={size} total={data.total} onPage={(next) => setAddress({ page: String(next) })} />
      )}
      <LinkButton to={newMatter} tone="main" size="large" wide>
        说一件难事
      </LinkButton>
    </PhonePage>
  )
}

const nothing: Record<MatterGroup['id'], { title: string; more: string }> = {
  open: { title: '没有在办的事项', more: '遇到难处，说一件就有人办。' },
  asked: { title: '没有等您回答的事项', more: '单位办好以后，会请您回答办得怎样。' },
  ended: { title: '还没有了结的事项', more: '您确认办好了，才会销号。' },
}

function Nothing({ group }: { group: MatterGroup }) {
  const { title, more } = nothing[group.id]
  return <EmptyState title={title}>{more}</EmptyState>
}

import type { HeardList } from '../../../server/liaison/heard/contract.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { CaseTimeLeft } from '../../cases/case-time-left.tsx'
import { Panel } from '../../kit/panel.tsx'
import { ListRow, RowList } from '../../kit/row-list.tsx'
import { EmptyState } from '../../kit/state.tsx'
import type { LiaisonAddresses } from '../liaison-addresses.ts'

interface Props {
  post: string
  addresses: LiaisonAddresses
}

const shown = 5

/** What a leader brought back from visits and is not closed yet, the latest term first, and how far it was handed up. */
export function LeaderHeard({ post, addresses }: Props) {
  const { data, error, refetch } = useGet<HeardList>('/liaison/heard', { post, size: shown })
  return (
    <Panel title="带回的问题" note={data && `在办 ${data.counts.open} 个`} pad={false}>
      {error && <ProblemState bare error={error} title="没有读到带回的问题" retry={() => void refetch()} />}
      {data?.rows.length === 0 && <EmptyState bare title="没有在办的问题" />}
      <RowList label="带回的问题">
        {data?.rows.map(({ matter, visit, step }) => (
          <ListRow
            key={`${visit.id}/${matter.id}`}
            to={addresses.matter(matter.number)}
            title={matter.title}
            line={
              <>
                <CaseTimeLeft row={matter} />
                <span>{matter.enterprise?.name}</span>
                {step && <span>{`已提到${step}`}</span>}
              </>
            }
          />
        ))}
      </RowList>
    </Panel>
  )
}

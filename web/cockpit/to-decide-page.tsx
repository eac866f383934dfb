import type { CaseList } from '../../server/cases/contract.ts'
import { shortDate, weekday } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { usePower, useSession } from '../app/session.ts'
import { LinkButton } from '../kit/button.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Panel } from '../kit/panel.tsx'
import { MyMeetings } from '../meetings/my-meetings.tsx'
import { useCockpitAddresses } from './cockpit-addresses.ts'
import { DecisionCard } from './decision-card.tsx'
import styles from './cockpit.module.css'
import { OpenFigures } from './open-figures.tsx'
import { LateMatters } from './late-matters.tsx'

/** As many as a leader decides in one go; the rest is in the list. */
const shown = 3

/** What has come up to this leader, each with what was said and what can be done; then how the rest stands. */
export function ToDecidePage() {
  const { post, today, person } = useSession()
  const coordinates = usePower('appeals.coordinate')
  const query = { escalated: true, sort: 'due', size: shown, ...(coordinates && { mine: 'coordinate' }) }
  const { data, error, refetch } = useGet<CaseList>('/cases', query)
  const { matters } = useCockpitAddresses()
  return (
    <PhonePage title={post?.name ?? person.name} aside={`${shortDate(today)} ${weekday(today)}`} wide>
      <div className={styles.columns}>
        <div>
          {error && <ProblemState error={error} title="没有读到提上来的事项" retry={() => void refetch()} />}
          {!data && !error && (
            <Panel>
              <Skeleton lines={6} />
            </Panel>
          )}
          {data?.total === 0 && (
            <EmptyState title={coordinates ? '没有提到您这里的事项' : '没有提级的事项'}>
              逾期 3 个工作日仍没有办结，或单位之间定不下来，才会提上来。
            </EmptyState>
          )}
          {data?.rows.map((row, index) => (
            <DecisionCard key={row.id} row={row} first={index === 0} />
          ))}
          {data && data.total > shown && (
            <LinkButton to={matters('escalated')} size="large" wide>{`提级的共 ${data.total} 件，看全部`}</LinkButton>
          )}
        </div>
        <div>
          <OpenFigures coordinates={coordinates} />
          {coordinates && <LateMatters />}
          <MyMeetings />
        </div>
      </div>
    </PhonePage>
  )
}

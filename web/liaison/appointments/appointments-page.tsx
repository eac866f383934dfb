import type { AppointmentList, AppointmentView } from '../../../server/liaison/appointments/contract.ts'
import { useFilters } from '../../app/address.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { Button } from '../../kit/button.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { Go } from '../../kit/go.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Panel } from '../../kit/panel.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useLiaisonAddresses } from '../liaison-addresses.ts'
import { LiaisonPages } from '../liaison-pages.tsx'
import { PlanList } from './plan-list.tsx'

/** The plan of visits of every leader one sees: by day, those without a word first. */
export function AppointmentsPage() {
  const [{ show = 'open' }, setAddress] = useFilters()
  const { data, error, refetch } = useGet<AppointmentList>('/liaison/appointments', { show })
  const addresses = useLiaisonAddresses('desk')
  const record = ({ enterprise, post, id, day }: AppointmentView) =>
    addresses.newVisit(enterprise.id, post.id, { appointment: id, on: day })
  return (
    <DeskPage>
      <PageHead
        title="约走访"
        note={data && `${data.rows.length} 次`}
        acts={
          <Button onClick={() => setAddress({ show: show === 'open' ? 'all' : undefined })}>
            {show === 'open' ? '连走完的一起看' : '只看没有走完的'}
          </Button>
        }
      />
      <LiaisonPages flush />
      {error && <ProblemState error={error} title="没有读到约好的走访" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.rows.length === 0 && (
        <EmptyState title="没有约好的走访">在一位领导的页面上约，企业也可以在门户里约联系自己的领导。</EmptyState>
      )}
      {data && data.rows.length > 0 && (
        <Panel pad={false}>
          <PlanList
            plans={data.rows}
            base="/liaison/appointments"
            record={record}
            withWhom={({ enterprise, post }) => (
              <>
                <Go to={addresses.leader(post.id)} className="inline">
                  {post.name}
                </Go>
                {` 到 ${enterprise.name}`}
              </>
            )}
          />
        </Panel>
      )}
    </DeskPage>
  )
}

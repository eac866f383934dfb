import { useState } from 'react'
import type { AppointmentList, AppointmentView } from '../../../server/liaison/appointments/contract.ts'
import type { LeaderPage } from '../../../server/liaison/contract.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { Button } from '../../kit/button.tsx'
import { Panel } from '../../kit/panel.tsx'
import { EmptyState } from '../../kit/state.tsx'
import type { LiaisonAddresses } from '../liaison-addresses.ts'
import { PlanDialog } from './plan-dialog.tsx'
import { PlanList } from './plan-list.tsx'

interface Props {
  page: LeaderPage
  addresses: LiaisonAddresses
}

/** A leader's plan of visits: what is agreed and near, what waits for whose word. */
export function PlansPanel({ page: { post, enterprises, mayRecord, today }, addresses }: Props) {
  const { data, error, refetch } = useGet<AppointmentList>('/liaison/appointments', { post: post.id })
  const [planning, setPlanning] = useState(false)
  const record = (plan: AppointmentView) =>
    addresses.newVisit(plan.enterprise.id, post.id, { appointment: plan.id, on: plan.day < today ? plan.day : today })
  return (
    <Panel
      title="约好的走访"
      pad={false}
      more={
        mayRecord &&
        enterprises.length > 0 && (
          <Button size="small" onClick={() => setPlanning(true)}>
            约走访
          </Button>
        )
      }
    >
      {error && <ProblemState bare error={error} title="没有读到约好的走访" retry={() => void refetch()} />}
      {data?.rows.length === 0 && <EmptyState bare title="没有约好的走访" />}
      {data && data.rows.length > 0 && (
        <PlanList
          plans={data.rows}
          withWhom={({ enterprise }) => enterprise.name}
          base="/liaison/appointments"
          record={record}
        />
      )}
      {planning && (
        <PlanDialog
          title={`${post.name}约走访`}
          label="企业"
          options={enterprises}
          path="/liaison/appointments"
          bodyOf={(enterprise, what) => ({ post: post.id, enterprise, ...what })}
          onClose={() => setPlanning(false)}
        />
      )}
    </Panel>
  )
}

import { useState } from 'react'
import type { OwnLeader, OwnLiaison, SentCard } from '../../../server/liaison/own/contract.ts'
import { shortDate } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { Button } from '../../kit/button.tsx'
import { FactList } from '../../kit/fact-list.tsx'
import { Panel } from '../../kit/panel.tsx'
import { PhonePage } from '../../kit/phone.tsx'
import { ListRow, RowList } from '../../kit/row-list.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { usePortalAddresses } from '../../portal/portal-addresses.ts'
import { PlanDialog } from '../appointments/plan-dialog.tsx'
import { PlanList } from '../appointments/plan-list.tsx'
import styles from '../liaison.module.css'

/** 联系我的领导: who is linked to the enterprise, how to reach them, when they came and when they come. */
export function OwnLiaisonPage() {
  const { data, error, refetch } = useGet<OwnLiaison>('/liaison/own')
  const { home } = usePortalAddresses()
  return (
    <PhonePage title="联系我的领导" back={home} aside={data && `${data.leaders.length} 位`} wide>
      {error && <ProblemState error={error} title="没有读到联系您的领导" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && <Shown page={data} />}
    </PhonePage>
  )
}

function Shown({ page }: { page: OwnLiaison }) {
  const { leaders, cards, appointments, today } = page
  const ahead = appointments.filter(({ state }) => state === 'proposed' || state === 'confirmed')
  return (
    <div className={styles.columns}>
      <div>
        {leaders.length === 0 && (
          <EmptyState title="还没有领导联系您的企业">
            有难处随时在首页“说一件难事”，或打服务热线，都会有人办。
          </EmptyState>
        )}
        {leaders.map((leader) => (
          <LeaderPanel key={leader.post.id} leader={leader} called={page.called} today={today} />
        ))}
        {cards.map(({ post, card }) => (
          <Panel key={post.id} title={post.name} note={post.unit} pad={false}>
            <Reach card={card} />
          </Panel>
        ))}
      </div>
      <div>
        <Panel title="约好的见面" pad={false}>
          {ahead.length === 0 && <EmptyState bare title="没有约好的见面" />}
          {ahead.length > 0 && (
            <PlanList plans={ahead} withWhom={({ post }) => post.name} base="/liaison/own/appointments" />
          )}
        </Panel>
        <Visits leaders={leaders} today={today} />
      </div>
    </div>
  )
}

const levels = { city: '市级', county: '区县' } as const

function LeaderPanel({ leader, called, today }: { leader: OwnLeader; called: string; today: string }) {
  const [asking, setAsking] = useState(false)
  const { post, card, level, since } = leader
  return (
    <Panel title={post.name} note={`${levels[level]}，${called}，${shortDate(since, today)} 起`} pad={false}>
      {card ? <Reach card={card} /> : <EmptyState bare title="联系方式还没有填，可以先在线约时间" />}
      <div className={styles.ask}>
        <Button size="large" wide onClick={() => setAsking(true)}>
          <span className="sr">{`${post.name} `}</span>约时间见面
        </Button>
      </div>
      {asking && (
        <PlanDialog
          title={`约${post.name}见面`}
          label="领导"
          options={[post]}
          path="/liaison/own/appointments"
          bodyOf={(id, what) => ({ post: id, ...what })}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  )
}

function Reach({ card: { officePhone, mobile, helps } }: { card: SentCard['card'] }) {
  return (
    <FactList
      form="lined"
      facts={[
        ['办公电话', officePhone && <Call number={officePhone} />],
        ['手机', mobile && <Call number={mobile} />],
        ['能帮什么', helps],
      ]}
    />
  )
}

const Call = ({ number }: { number: string }) => (
  <a className="inline num" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    {number}
  </a>
)

function Visits({ leaders, today }: { leaders: readonly OwnLeader[]; today: string }) {
  const visits = leaders
    .flatMap(({ post, visits: made }) => made.map((visit) => ({ ...visit, by: post.name })))
    .toSorted((a, b) => b.on.localeCompare(a.on))
  return (
    <Panel title="来过的走访" pad={false}>
      {visits.length === 0 && <EmptyState bare title="今年还没有走访" />}
      <RowList label="来过的走访">
        {visits.map(({ on, by, place, problems }, index) => (
          <ListRow
            key={index}
            title={by}
            line={
              <>
                <span>{shortDate(on, today)}</span>
                {place && <span>{place}</span>}
                <span>{problems > 0 ? `带走 ${problems} 个问题` : '没有提出问题'}</span>
              </>
            }
          />
        ))}
      </RowList>
    </Panel>
  )
}

import type { CasePage } from '../../server/cases/page-contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { FeedbackPanel } from '../cases/feedback-panel.tsx'
import { HistoryPanel } from '../cases/history-panel.tsx'
import { ReplyPanel } from '../cases/reply-panel.tsx'
import { RequestsPanel } from '../cases/requests-panel.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useCockpitAddresses } from './cockpit-addresses.ts'
import { Ladder } from './ladder.tsx'
import { LeaderActs } from './leader-acts.tsx'
import styles from './cockpit.module.css'
import { WhoHolds } from './who-holds.tsx'

/** One matter as a leader reads it: what it is, who holds it until when, what each side says, what I can do. */
export function MatterPage() {
  const number = useParam('number')
  const { matters } = useCockpitAddresses()
  const { data, error, refetch } = useGet<CasePage>(`/cases/${encodeURIComponent(number)}`)
  const page = data?.number === number ? data : undefined
  useTitle(page && `${page.number} ${page.title}`)
  return (
    <PhonePage title="事项" back={matters()} aside={number} wide>
      {error && <ProblemState error={error} title="没有读到这件事" retry={() => void refetch()} />}
      {!page && !error && <Skeleton lines={10} />}
      {page && <Shown page={page} />}
    </PhonePage>
  )
}

function Shown({ page }: { page: CasePage }) {
  return (
    <div className={styles.columns}>
      <div>
        <Panel accent={page.escalation.length > 0} pad={false}>
          <div className={styles.head}>
            <h2>{page.title}</h2>
            <p className={styles.whose}>
              {page.enterprise?.name ?? page.applicant}
              {page.enterprise?.district && ` · ${page.enterprise.district}`}
              {` · ${page.topic.name}`}
            </p>
            <p className={styles.body}>{page.body}</p>
            {page.wish && <p className={styles.body}>{`希望：${page.wish}`}</p>}
            <LeaderActs page={page} />
          </div>
        </Panel>
        <RequestsPanel page={page} />
        <ReplyPanel page={page} />
        {(page.feedback || page.stage.id === 'resolved') && <FeedbackPanel page={page} />}
      </div>
      <div>
        <Panel title="谁在办，到哪天" pad={false}>
          <WhoHolds page={page} />
          <div className={styles.ladder}>
            <Ladder page={page} />
          </div>
        </Panel>
        <HistoryPanel page={page} />
      </div>
    </div>
  )
}

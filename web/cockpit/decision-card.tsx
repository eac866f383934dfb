import type { CaseRow } from '../../server/cases/contract.ts'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { CaseTimeLeft } from '../cases/case-time-left.tsx'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useCockpitAddresses } from './cockpit-addresses.ts'
import styles from './decision-card.module.css'
import { LeaderActs } from './leader-acts.tsx'
import { Ladder } from './ladder.tsx'
import { WhoSaid } from './who-said.tsx'

/** One matter that came up: how it came here, who said what, how far up it is, and what to do. The first one stands out. */
export function DecisionCard({ row, first }: { row: CaseRow; first: boolean }) {
  const { matter } = useCockpitAddresses()
  const { today } = useSession()
  const page = useGet<CasePage>(`/cases/${row.id}`).data
  const last = page?.escalation.at(-1)
  return (
    <Panel accent={first} pad={false}>
      <article className={styles.card}>
        <header>
          <span>{row.number}</span>
          {last && <span>{`${shortDate(dateOf(last.at), today)} 提级`}</span>}
          <span className="end">
            <CaseTimeLeft row={row} />
          </span>
        </header>
        <h2>
          <Go to={matter(row.number)}>{row.title}</Go>
        </h2>
        {page ? (
          <>
            <WhoSaid page={page} />
            <Ladder page={page} />
            <LeaderActs page={page} quiet={!first} />
          </>
        ) : (
          <Skeleton lines={4} />
        )}
      </article>
    </Panel>
  )
}

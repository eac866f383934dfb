import type { CityCalendar } from '../../server/calendar/contract.ts'
import type { PublicFront } from '../../server/public/contract.ts'
import { useCityInfo } from '../app/city.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { LatestSeal } from '../audit/latest-seal.tsx'
import { DueDatePanel } from '../calendar/due-date-panel.tsx'
import { LimitsPanel } from '../calendar/limits-panel.tsx'
import { useTerm } from '../calendar/use-term.ts'
import { Skeleton } from '../kit/skeleton.tsx'
import { BulletinList } from './bulletin-list.tsx'
import styles from './front-page.module.css'
import { ReachPanel } from './reach-panel.tsx'

/** What a city tells everybody: how matters were handled, how to reach it, its time limits and when they end. */
export function FrontPage() {
  const { name } = useCityInfo()
  useTitle(`${name}企业服务公开`)
  const front = useGet<PublicFront>('/public')
  const calendar = useGet<CityCalendar>('/calendar')
  return (
    <div className={styles.page}>
      <h1 className="sr">{name}企业服务公开</h1>
      <div className={styles.column}>
        {front.error && <ProblemState error={front.error} retry={() => void front.refetch()} />}
        {!front.data && !front.error && <Skeleton lines={12} />}
        {front.data && (
          <>
            <BulletinList front={front.data} />
            <ReachPanel front={front.data} />
            <LatestSeal />
          </>
        )}
      </div>
      <div className={styles.column}>
        {calendar.error && <ProblemState error={calendar.error} retry={() => void calendar.refetch()} />}
        {!calendar.data && !calendar.error && <Skeleton lines={12} />}
        {calendar.data && <DueDates calendar={calendar.data} />}
      </div>
    </div>
  )
}

function DueDates({ calendar }: { calendar: CityCalendar }) {
  const [term, setTerm] = useTerm(calendar.today)
  return (
    <>
      <DueDatePanel term={term} onChange={setTerm} calendar={calendar} />
      <LimitsPanel calendar={calendar} onPick={setTerm} />
    </>
  )
}

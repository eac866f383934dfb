import type { CityCalendar } from '../../server/calendar/contract.ts'
import { useFilters } from '../app/address.ts'
import { useCityInfo } from '../app/city.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './calendar-page.module.css'
import { DueDatePanel } from './due-date-panel.tsx'
import { LimitsPanel } from './limits-panel.tsx'
import { useTerm } from './use-term.ts'
import { YearPanel } from './year-panel.tsx'

/** The working calendar as everybody may read it: when a term ends and why, and which days of a year are off. */
export function CalendarPage() {
  useTitle('工作日历')
  const city = useCityInfo()
  const { data, error, refetch } = useGet<CityCalendar>('/calendar')
  return (
    <>
      <h1 className="sr">{city.name}工作日历</h1>
      {error && <ProblemState error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={9} />}
      {data && <Panels calendar={data} />}
    </>
  )
}

function Panels({ calendar }: { calendar: CityCalendar }) {
  const [term, setTerm] = useTerm(calendar.today)
  const [filters, setFilters] = useFilters()
  const year = Number(filters['year'] ?? term.start.slice(0, 4))
  return (
    <div className={styles.page}>
      <DueDatePanel term={term} onChange={setTerm} calendar={calendar} />
      <div className={styles.side}>
        <YearPanel year={year} onChange={(chosen) => setFilters({ year: String(chosen) })} />
        <LimitsPanel calendar={calendar} onPick={setTerm} />
      </div>
    </div>
  )
}

import { longDate } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { DueCalendar } from '../kit/due-calendar.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useDueDate, useExceptions, type Term } from './calendar-queries.ts'
import { describeDays } from './describe-days.ts'
import { DueDateBasis } from './due-date-basis.tsx'
import styles from './due-date-panel.module.css'
import { squaresOf } from './squares-of.ts'
import { TermForm } from './term-form.tsx'
import type { CityCalendar, DueDateView } from '../../server/calendar/contract.ts'

interface Props {
  term: Term
  onChange: (change: Partial<Term>) => void
  calendar: CityCalendar
}

/** Which day a term ends, and why that one. */
export function DueDatePanel({ term, onChange, calendar }: Props) {
  const { data, error, refetch } = useDueDate(term)
  const field = (name: string) => error?.forField(name)
  return (
    <Panel title="算一算哪天到期" large pad={false}>
      <TermForm term={term} onChange={onChange} problem={field} />
      <div role="status" aria-live="polite">
        {error && error.errors.length === 0 && <ProblemState error={error} retry={() => void refetch()} bare />}
        {!error && data && <Result view={data} calendar={calendar} />}
        {!error && !data && (
          <div className={styles.wait}>
            <Skeleton lines={7} label="正在计算" />
          </div>
        )}
      </div>
    </Panel>
  )
}

function Result({ view, calendar }: { view: DueDateView; calendar: CityCalendar }) {
  const years = [...new Set([view.start, view.due].map((date) => Number(date.slice(0, 4))))]
  const squares = squaresOf(view, useExceptions(years))
  return (
    <>
      <div className={styles.result}>
        <p>
          <b>{longDate(view.due)}</b> <span>{calendar.endOfWork} 前</span>{' '}
          {view.provisional && <span className={styles.provisional}>暂定</span>}
        </p>
        <p className={styles.sum}>{describeDays(squares)}</p>
      </div>
      <div className={styles.calendar}>
        <DueCalendar
          key={view.start + view.due}
          days={squares}
          label={`${view.start} 至 ${view.due} 逐日计算`}
          today={calendar.today}
          large
        />
      </div>
      <DueDateBasis notices={view.notices} unpublishedYears={view.unpublishedYears} />
    </>
  )
}

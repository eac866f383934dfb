import type { NoticeView } from '../../server/calendar/contract.ts'
import type { CalendarSquare } from './calendar-square.ts'
import { madeUp, stoodStill } from './describe-days.ts'
import styles from './due-date-basis.module.css'

interface Props {
  days: readonly CalendarSquare[]
  notices: readonly NoticeView[]
  unpublishedYears: readonly number[]
  /** Where the length of the term is written. */
  source?: string
}

/** Under the calendar: what was made up, what stood still, and by which notice. */
export function DueDateBasis({ days, notices, unpublishedYears, source }: Props) {
  const [made, still] = [madeUp(days), stoodStill(days)]
  const cited = [...notices.map(citation), ...(source ? [source] : [])]
  return (
    <div className={styles.basis}>
      {(made || still) && (
        <p>
          {made && <Fact badge="班">{made}</Fact>}
          {still && <Fact badge="停">{still}</Fact>}
        </p>
      )}
      {cited.length > 0 && <p>依据：{cited.join('；')}。</p>}
      {unpublishedYears.length > 0 && <p>{unpublishedYears.join('、')} 年放假安排尚未公布，结果是暂定，公布后重算。</p>}
    </div>
  )
}

function Fact({ badge, children }: { badge: string; children: string }) {
  return (
    <span className={styles.fact}>
      <b>{badge}</b> {children}
    </span>
  )
}

function citation({ number, title }: NoticeView): string {
  return number === null ? title : `${title}（${number}）`
}

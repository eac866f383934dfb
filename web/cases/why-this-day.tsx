import type { CasePage, Explanation } from '../../server/cases/page-contract.ts'
import { shortDate, spokenDate } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { DueCalendar } from '../kit/due-calendar.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import type { DueDay } from '../kit/weeks-of.ts'
import styles from './why-this-day.module.css'

interface Props {
  page: CasePage
  timer: string
  onClose: () => void
}

/** Why it is this day: the count day by day, and by which notice. Opens beside the due day, never over it. */
export function WhyThisDay({ page, timer, onClose }: Props) {
  const { today } = useSession()
  const { data, error } = useGet<Explanation>(`/cases/${page.id}/explanation`, { timer })
  const why = data?.timer === timer ? data : undefined
  return (
    <section className={styles.why} aria-label="到期日怎么算出来的">
      <header>
        <h3>{why?.dueDate ? `为什么是 ${spokenDate(why.dueDate)}` : '到期日怎么算'}</h3>
        <button type="button" aria-label="收起说明" onClick={onClose}>
          ✕
        </button>
      </header>
      {error && <ProblemState bare error={error} title="没有读到说明" />}
      {!why && !error && <Skeleton lines={5} />}
      {why && (
        <>
          <p className={styles.sum}>{sentenceOf(why)}</p>
          <DueCalendar days={why.days.map((day) => toDueDay(day, why))} today={today} zeroWord="起算" />
          <Notes why={why} />
        </>
      )}
    </section>
  )
}

function sentenceOf({ name, anchorDate, granted, unit, dueDate, moved }: Explanation): string {
  const from = `“${name}”从 ${shortDate(anchorDate)} 起算，当日不计，`
  if (!dueDate) return `${from}现在暂停，恢复后接着数。`
  return `${from}数满 ${granted} ${unit}。${moved ? '到期遇休息日，顺延到下一个工作日。' : ''}`
}

type Day = Explanation['days'][number]

function toDueDay(day: Day, { unpublishedYears }: Explanation): DueDay {
  const { date, working } = day
  return {
    date,
    working,
    kind: day.kind as DueDay['kind'],
    ...(day.number !== undefined && { number: day.number }),
    ...(day.name !== undefined && { name: day.name }),
    ...(day.makeUp && { makeUp: true }),
    ...(unpublishedYears.includes(Number(date.slice(0, 4))) && { provisional: true }),
  }
}

/** Make-up days, pauses with their reasons, the notices the count rests on, years nobody has published. */
function Notes({ why }: { why: Explanation }) {
  const inside = why.days.filter(({ kind }) => kind === 'counted' || kind === 'due' || kind === 'paused')
  const makeUps = inside.filter((day) => day.makeUp)
  const pauses = inside.filter((day) => day.kind === 'paused')
  return (
    <div className={styles.notes}>
      {makeUps.map(({ date }) => (
        <p key={date}>
          <b>班</b>
          {`${shortDate(date)} 调休上班，照算`}
        </p>
      ))}
      {pauses.length > 0 && (
        <p>
          <b>停</b>
          {`${pauses.map(({ date }) => shortDate(date)).join('、')} ${pauses[0]?.pauseReason ?? '暂停'}，不计`}
        </p>
      )}
      {why.unpublishedYears.map((year) => (
        <p key={year}>
          <b>暂定</b>
          {`${year} 年放假安排还没有公布，公布后自动重算`}
        </p>
      ))}
      <p>{`依据：${[...why.notices.map(({ title, number }) => (number ? `${title}（${number}）` : title)), why.source].join('；')}`}</p>
    </div>
  )
}

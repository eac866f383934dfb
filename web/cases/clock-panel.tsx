import { useState } from 'react'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { dateOf, longDate, shortDate, shortTime } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { BudgetBar, Rungs } from '../kit/budget-bar.tsx'
import { cx } from '../kit/cx.ts'
import { DueDate } from '../kit/due-date.tsx'
import { Panel } from '../kit/panel.tsx'
import { TimeLeft } from '../kit/time-left.tsx'
import { UnitChip } from '../kit/unit-chip.tsx'
import styles from './clock-panel.module.css'
import { StageTag } from './stage-tag.tsx'
import { TasksTable } from './tasks-table.tsx'
import { WhyThisDay } from './why-this-day.tsx'

type CaseClockView = NonNullable<CasePage['clock']>

/** From this width of the window on, the explanation has room beside the clock and is open from the start. */
const roomy = 1200

interface Props {
  page: CasePage
  /** A form stands beside: the explanation goes below instead of beside the clock. */
  narrow: boolean
  onAct: (id: string) => void
}

/** Who holds the case, until when, why then, and each unit's own task. */
export function ClockPanel({ page, narrow, onAct }: Props) {
  const { clock } = page
  const [why, setWhy] = useState<string | null>(() => (window.innerWidth >= roomy ? (clock?.timer ?? null) : null))
  const shown = narrow ? null : why
  return (
    <Panel pad={false}>
      <div className={cx(styles.clock, shown !== null && styles.open)}>
        <div className={styles.left}>
          <Holder page={page} />
          {clock ? (
            <Clock
              clock={clock}
              why={why === clock.timer}
              onWhy={() => setWhy(why === clock.timer ? null : clock.timer)}
            />
          ) : (
            <Ended page={page} />
          )}
        </div>
        {shown && <WhyThisDay page={page} timer={shown} onClose={() => setWhy(null)} />}
      </div>
      {page.tasks.length > 0 && <TasksTable page={page} onWhy={setWhy} onAct={onAct} />}
    </Panel>
  )
}

function Holder({ page }: { page: CasePage }) {
  const lead = page.tasks.find(({ role }) => role === 'lead')
  return (
    <div className={styles.holder}>
      {lead ? (
        <UnitChip part="lead" name={lead.unit.name} large />
      ) : (
        <strong>{page.closedAt === null ? '还没有分办' : '没有分办'}</strong>
      )}
      <StageTag stage={page.stage} />
    </div>
  )
}

function Clock({ clock, why, onWhy }: { clock: CaseClockView; why: boolean; onWhy: () => void }) {
  const { timeLeft, granted, used, pauses, pausedDays } = clock
  const due = timeLeft.dueDate && `${longDate(timeLeft.dueDate)} ${timeLeft.dueTime ?? ''}`.trim()
  return (
    <>
      <div className={styles.big}>
        <TimeLeft large light={timeLeft.light} text={timeLeft.text} />
      </div>
      <p className={styles.due}>
        {due ? (
          <>
            <DueDate className={styles.dueDate ?? ''} date={due} provisional={timeLeft.provisional} /> 到期
          </>
        ) : (
          '暂停期间不定到期日'
        )}
        <button type="button" className={styles.why} aria-expanded={why} onClick={onWhy}>
          为什么是这天
        </button>
      </p>
      <div className={styles.budget}>
        <BudgetBar
          used={used}
          granted={granted}
          text={budgetText(clock)}
          note={pauses > 0 && `暂停 ${pauses} 次，共 ${pausedDays} 天`}
        />
        <ClockRungs clock={clock} />
        {clock.changes.map((change) => (
          <p key={change.at} className={styles.change}>
            {`${shortTime(change.at)} 由 ${dayOr(change.oldDue)} 改为 ${dayOr(change.newDue)}：${change.reason}`}
          </p>
        ))}
      </div>
    </>
  )
}

/** `一般诉求时限 7 个工作日，已用 5 个（含今日）` */
function budgetText({ name, granted, used, unit }: CaseClockView): string {
  const limit = `${name}时限 ${granted} ${unit}`
  if (used === 0) return `${limit}，当日不计，还没有用`
  return used >= granted ? `${limit}，已用完` : `${limit}，已用 ${used} ${unit === '天' ? '天' : '个'}（含今日）`
}

const dayOr = (moment: number | null) => (moment === null ? '未定' : dateOf(moment))

function ClockRungs({ clock }: { clock: CaseClockView }) {
  const { today } = useSession()
  if (clock.rungs.length === 0) return null
  const when = ({ firedAt, at }: (typeof clock.rungs)[number]) => {
    if (firedAt !== null) return `${shortDate(dateOf(firedAt), today)} 已发`
    return at === null ? '暂停中，未定' : shortTime(at)
  }
  return (
    <Rungs
      rungs={clock.rungs.map((rung) => ({
        id: rung.id,
        name: rung.name,
        state: rung.state,
        tells: rung.tells ? `告知${rung.tells}` : '到时自动办理',
        when: when(rung),
      }))}
    />
  )
}

/** Nothing counts any more, or nothing yet. */
function Ended({ page }: { page: CasePage }) {
  if (page.closedAt === null) return <p className={styles.due}>这一步没有时限。</p>
  return (
    <>
      <div className={styles.big}>
        <TimeLeft large light={page.stage.id === 'closed' ? 'done' : 'wait'} text={page.stage.name} />
      </div>
      <p className={styles.due}>
        {`${longDate(dateOf(page.closedAt))} 了结`}
        {page.outcome && `，${page.outcome.name}`}
      </p>
    </>
  )
}

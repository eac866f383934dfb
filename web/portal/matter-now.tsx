import type { CasePage } from '../../server/cases/page-contract.ts'
import { dateOf, longDate, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { TimeLeft } from '../kit/time-left.tsx'
import styles from './matter-now.module.css'
import { QuestionForm } from './question-form.tsx'
import { TwoFactsForm } from './two-facts-form.tsx'

/** Where the matter stands, and, when it is the enterprise's turn, the form for it. */
export function MatterNow({ page }: { page: CasePage }) {
  const turn = page.actions.some(({ id, allowed }) => allowed && ['confirm', 'answer-question'].includes(id))
  const lead = page.tasks.find(({ role }) => role === 'lead')?.unit.shortName
  const { today } = useSession()
  return (
    <Panel accent={turn} pad={false}>
      <header className={styles.head}>
        <h2>{page.title}</h2>
        <p>
          {`${shortDate(dateOf(page.registeredAt), today)} 提交`}
          {lead && ` · ${lead}办理`}
          {page.round > 1 && ` · 第 ${page.round} 次办理`}
        </p>
      </header>
      <div className={styles.body}>
        <Standing page={page} turn={turn} />
        {page.reply && <Reply text={page.reply} who={lead} />}
        <TwoFactsForm page={page} />
        <QuestionForm page={page} />
      </div>
    </Panel>
  )
}

/** In one line: how much time is left and who has it, or how it ended. */
function Standing({ page, turn }: { page: CasePage; turn: boolean }) {
  const { stage, clock, closedAt } = page
  const time = clock?.timeLeft
  if (closedAt !== null) {
    return (
      <p className={styles.standing}>
        {/* Declined, withdrawn or merged is over, but nothing was done that a tick could stand for. */}
        <Light name={stage.id === 'closed' ? 'done' : 'wait'}>{`${dateOf(closedAt)} ${stage.name}`}</Light>
      </p>
    )
  }
  if (turn) return null
  return (
    <p className={styles.standing}>
      {time && <TimeLeft light={time.light === 'wait' ? 'ok' : time.light} text={time.text} />}
      <span>{sentenceOf(page)}</span>
    </p>
  )
}

function sentenceOf({ stage, clock, tasks }: CasePage): string {
  const due = clock?.timeLeft.dueDate
  const until = due ? `最晚 ${longDate(due)}` : ''
  const provisional = clock?.timeLeft.provisional ? '（暂定，放假安排公布后可能调整）' : ''
  if (stage.id === 'review') return `正在复核，${until}有结果${provisional}`
  if (stage.mode === 'waiting') return `${stage.name}`
  if (tasks.length === 0) return `${stage.name}${until && `，${until}`}${provisional}`
  return `${until}答复${provisional}`
}

function Reply({ text, who }: { text: string; who: string | undefined }) {
  return (
    <blockquote className={styles.reply}>
      <cite>{`${who ?? '办理单位'}的答复`}</cite>
      <p>{text}</p>
    </blockquote>
  )
}

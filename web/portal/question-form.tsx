import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { ActBody } from '../cases/act-body.tsx'
import { useActForm } from '../cases/use-act-form.ts'
import { Button } from '../kit/button.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './question-form.module.css'

/** What the unit asks of the enterprise, and the answer to it; the unit's time stands still meanwhile. */
export function QuestionForm({ page }: { page: CasePage }) {
  const action = page.actions.find(({ id, allowed }) => id === 'answer-question' && allowed)
  if (!action || !page.question) return null
  return <Question page={page} action={action} />
}

function Question({ page, action }: { page: CasePage; action: CaseAction }) {
  const toast = useToast()
  const form = useActForm(page, action, () => toast.done('补充收到了，单位接着办'))
  const who = page.tasks.find(({ role }) => role === 'lead')?.unit.shortName ?? '办理单位'
  return (
    <div className={styles.question}>
      <div>
        <h3>{`${who}请您补充`}</h3>
        <p>{page.question?.text}</p>
        <p
          className={styles.note}
        >{`${shortDate(dateOf(page.question?.at ?? 0))} 提出。等您补充期间，单位的办理时间停着不走。`}</p>
      </div>
      <ActBody page={page} action={action} form={form} />
      <Button tone="main" size="large" wide busy={form.busy} reason={form.reason} onClick={form.submit}>
        提交补充
      </Button>
    </div>
  )
}

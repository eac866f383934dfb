import { useEffect, useRef } from 'react'
import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { HandOutSuggestion } from '../appeals/hand-out-suggestion.tsx'
import { clockTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import styles from './act-body.module.css'
import { ActFields } from './act-fields.tsx'
import { ChangedSince } from './changed-since.tsx'
import type { ActForm } from './use-act-form.ts'

interface Props {
  page: CasePage
  action: CaseAction
  form: ActForm
}

/** What stands inside an action's form: what others changed meanwhile, what was declined, help, and the fields. */
export function ActBody({ page, action, form }: Props) {
  const handsOut = ['lead', 'assistants'].every((id) => action.fields.some((field) => field.id === id))
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (form.problem) frame.current?.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' })
  }, [form.problem])
  return (
    <div ref={frame} className={styles.body}>
      {form.changedSince && <ChangedSince entries={form.changedSince} onSeen={form.seen} />}
      {form.problem && form.problem.errors.length === 0 && <ProblemState error={form.problem} title="没有提交" />}
      {handsOut && <HandOutSuggestion page={page} onTake={form.set} />}
      <ActFields fields={askedFields(page, action)} values={form.values} onChange={form.set} problem={form.problem} />
      {form.savedAt && (
        <p className={styles.draft}>
          {`草稿 ${clockTime(form.savedAt)} 已存在本机`}
          <button type="button" onClick={form.clear}>
            清掉重写
          </button>
        </p>
      )}
    </div>
  )
}

/** Why assistants are not waited for is asked only while some have not answered. */
function askedFields({ tasks }: CasePage, { fields }: CaseAction) {
  const waiting = tasks.some((task) => task.role === 'assistant' && task.answeredAt === null)
  return fields.filter(({ id }) => id !== 'assistantsReason' || waiting)
}

import { Input } from 'antd'
import type { CaseKindInfo } from '../../server/cases/contract.ts'
import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { shortDate } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useDraft } from '../app/use-draft.ts'
import { useAct } from '../cases/use-act.ts'
import { ChangedSince } from '../cases/changed-since.tsx'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './two-facts-form.module.css'

type Answer = Record<'contacted' | 'solved' | 'grade' | 'words', string>

const nothing: Answer = { contacted: '', solved: '', grade: '', words: '' }

const contacted = [
  { id: 'yes', name: '联系过' },
  { id: 'no', name: '没有' },
]

/** The two facts: was the enterprise contacted, is it solved. Shown only while they are asked. */
export function TwoFactsForm({ page }: { page: CasePage }) {
  const confirm = page.actions.find(({ id, allowed }) => id === 'confirm' && allowed)
  const dispute = page.actions.find(({ id, allowed }) => id === 'dispute' && allowed)
  if (!confirm || !dispute) return null
  return <Facts page={page} confirm={confirm} dispute={dispute} />
}

interface Props {
  page: CasePage
  confirm: CaseAction
  dispute: CaseAction
}

function Facts({ page, confirm, dispute }: Props) {
  const { value, set, clear } = useDraft<Answer>(`answer:${page.id}:${page.round}`, nothing)
  const toast = useToast()
  const done = () => {
    clear()
    toast.done('回答收到了')
  }
  const solving = useAct(page, confirm, done)
  const disputing = useAct(page, dispute, done)
  const act = value.solved === 'yes' ? solving : disputing
  const choices = (field: string) => confirm.fields.find(({ id }) => id === field)?.choices ?? []
  const unsolved = value.solved === 'partly' || value.solved === 'no'
  const wrong = (field: string) => act.problem?.forField(field) ?? act.problem?.forField(`data.${field}`)
  const send = () =>
    act.submit({
      ...value,
      contacted: value.contacted === 'yes',
      grade: value.grade || undefined,
    })
  return (
    <div className={styles.facts}>
      {act.changedSince && <ChangedSince entries={act.changedSince} onSeen={act.seen} />}
      {act.problem && act.problem.errors.length === 0 && <ProblemState error={act.problem} title="没有提交" />}
      <Field label="办理单位联系过您吗？" group error={wrong('contacted')}>
        <Segments options={contacted} value={value.contacted || null} onChange={(id) => set({ contacted: id })} />
      </Field>
      <Field label="问题解决了吗？" group error={wrong('solved')}>
        <Segments options={choices('solved')} value={value.solved || null} onChange={(id) => set({ solved: id })} />
      </Field>
      {unsolved && (
        <Field label="还差什么" error={wrong('words')}>
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={1000}
            value={value.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        </Field>
      )}
      {value.solved && choices('grade').length > 0 && (
        <Field label="这次办理您觉得" optional group error={wrong('grade')}>
          <Segments
            options={choices('grade')}
            columns={2}
            value={value.grade || null}
            onChange={(id) => set({ grade: id })}
          />
        </Field>
      )}
      <Button
        tone="main"
        size="large"
        wide
        busy={act.busy}
        disabled={!value.contacted || !value.solved || Boolean(act.changedSince)}
        onClick={send}
      >
        {value.contacted && value.solved ? '提交回答' : '先答上面两件事'}
      </Button>
      <Consequence page={page} solved={value.solved} />
    </div>
  )
}

/** What each answer leads to, and what silence means; the terms are the city's. */
function Consequence({ page, solved }: { page: CasePage; solved: string }) {
  const kinds = useGet<CaseKindInfo[]>('/case-kinds').data ?? []
  const reopen = kinds.find(({ id }) => id === page.kind.id)?.limits.find(({ id }) => id === 'reopen')
  const due = page.clock?.timeLeft.dueDate
  const window = reopen ? `销号后 ${reopen.amount} ${reopen.unit}内仍可要求重办。` : ''
  return (
    <p className={styles.consequence}>
      {solved === 'yes'
        ? `选“解决了”，核对后销号。${window}`
        : '选“一部分”或“没解决”，由另一个岗位复核；退回重办的，时限重新起算。'}
      {due && ` ${shortDate(due)} ${page.clock?.timeLeft.dueTime ?? ''} 前不回答，按无异议销号。`}
      {solved !== 'yes' && window}
    </p>
  )
}

import { useState } from 'react'
import type { NewAppeal, Suggestion } from '../../server/appeals/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { CallBar } from './call-bar.tsx'
import { DuplicatesColumn } from './duplicates-column.tsx'
import { HandOutColumn } from './hand-out-column.tsx'
import { handOutValues } from './hand-out-values.ts'
import { likelySame, missingFrom, toAppeal } from './intake-draft.ts'
import { IntakeFoot } from './intake-foot.tsx'
import { IntakeForm } from './intake-form.tsx'
import styles from './intake-page.module.css'
import { RegisteredDialog } from './registered-dialog.tsx'
import { useIntake } from './use-intake.ts'
import { useRegister, type Registered } from './use-register.ts'

type Duplicate = Suggestion['duplicates'][number]

/** Taking in a matter at the telephone, by keyboard alone: what is said, whether it is known already, who should get it. */
export function IntakePage() {
  const intake = useIntake()
  const { draft, topic, suggestion } = intake
  // Counts the matters, so that each begins with empty fields and a call of its own.
  const [round, setRound] = useState(1)
  const [answering, setAnswering] = useState(false)
  const [registered, setRegistered] = useState<Registered | null>(null)
  const { begin, busy, problem } = useRegister((done) => {
    intake.clear()
    setAnswering(false)
    setRegistered(done)
  })
  const register = (then?: NewAppeal['then']) => begin({ appeal: { ...toAppeal(draft, topic), ...(then && { then }) } })
  const merge = ({ case: { id, number } }: Duplicate) => begin({ appeal: toAppeal(draft, topic), into: { id, number } })
  const handOut = () => {
    if (!suggestion?.handOut) return
    const values = handOutValues(suggestion.handOut)
    register({
      handOut: { ...values, lead: draft.lead || values.lead, assistants: without(values.assistants, draft.lead) },
    })
  }
  const mergeLikely = () => {
    const same = likelySame(suggestion, draft)
    if (same && missingFrom(draft).length === 0) merge(same)
  }
  const next = () => {
    setRegistered(null)
    setRound(round + 1)
  }
  useKeys([
    { key: 'Alt+m', label: '并入最像的一件', run: mergeLikely },
    { key: 'm', run: mergeLikely },
  ])
  return (
    <DeskPage fill>
      <CallBar key={`call-${round}`} intake={intake} />
      <div className={styles.columns}>
        <div className={styles.first}>
          {problem && !answering && <ProblemState error={problem} title="没有登记，写的都还在" />}
          <IntakeForm key={`form-${round}`} intake={intake} problem={problem} />
        </div>
        <DuplicatesColumn intake={intake} onMerge={merge} />
        <HandOutColumn intake={intake} />
      </div>
      <IntakeFoot
        intake={intake}
        busy={busy}
        onRegister={() => register()}
        onAnswer={() => setAnswering(true)}
        onHandOut={handOut}
      />
      {answering && (
        <AnswerDialog
          busy={busy}
          problem={problem}
          onAnswer={(reply) => register({ answer: { reply } })}
          onClose={() => setAnswering(false)}
        />
      )}
      {registered && <RegisteredDialog registered={registered} onClose={next} />}
    </DeskPage>
  )
}

/** A unit that leads does not assist. */
function without<T extends { organisation: string }>(assistants: T[], lead: string): T[] {
  return assistants.filter(({ organisation }) => organisation !== lead)
}

import { useState, type ReactNode } from 'react'
import type { AppointmentView } from '../../../server/liaison/appointments/contract.ts'
import { Button, LinkButton } from '../../kit/button.tsx'
import { Light } from '../../kit/light.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import styles from './plan-list.module.css'
import { whenWords } from './when-words.ts'

interface Props {
  plans: readonly AppointmentView[]
  /** With whom the reader has each of them: the enterprise, or the leader. */
  withWhom: (plan: AppointmentView) => ReactNode
  base: '/liaison/appointments' | '/liaison/own/appointments'
  /** Where the visit made for it is recorded; without it nothing is recorded here. */
  record?: (plan: AppointmentView) => string
}

type Open = { plan: AppointmentView; act: 'confirm' | 'propose' | 'cancel' }

/** Agreed and proposed visits with their lights and what can be said to each. */
export function PlanList({ plans, withWhom, base, record }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  return (
    <>
      <ul className={styles.plans} aria-label="约好和正在约的走访">
        {plans.map((plan) => (
          <li key={plan.id}>
            <div className={styles.head}>
              <strong>{whenWords(plan)}</strong>
              <Light name={plan.light.name}>{plan.light.words}</Light>
            </div>
            <p>{withWhom(plan)}</p>
            <p className={styles.purpose}>{plan.purpose}</p>
            <LastNote plan={plan} />
            <div className={styles.acts}>
              {plan.may.confirm && <Button onClick={() => setOpen({ plan, act: 'confirm' })}>确认</Button>}
              {record && plan.may.record && <LinkButton to={record(plan)}>记走访</LinkButton>}
              {plan.may.propose && <Button onClick={() => setOpen({ plan, act: 'propose' })}>另提一天</Button>}
              {plan.may.cancel && (
                <Button tone="text" onClick={() => setOpen({ plan, act: 'cancel' })}>
                  取消
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open && <AnswerDialog {...open} base={base} onClose={() => setOpen(null)} />}
    </>
  )
}

function LastNote({ plan: { acts } }: { plan: AppointmentView }) {
  const last = acts.at(-1)
  return last?.note ? <p className={styles.purpose}>{`${last.madeBy}：${last.note}`}</p> : null
}

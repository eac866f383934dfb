import { Input } from 'antd'
import { useState } from 'react'
import type { AppointmentAnswer, AppointmentView } from '../../../server/liaison/appointments/contract.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import { useSession } from '../../app/session.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { useToast } from '../../kit/use-toast.ts'
import styles from '../liaison.module.css'
import type { When } from './when-fields.tsx'
import { WhenFields } from './when-fields.tsx'
import { whenWords } from './when-words.ts'

interface Props {
  plan: AppointmentView
  act: 'confirm' | 'propose' | 'cancel'
  /** The city's side and the enterprise's have addresses of their own. */
  base: '/liaison/appointments' | '/liaison/own/appointments'
  onClose: () => void
}

const titles = { confirm: '确认这个日子', propose: '另提一天', cancel: '取消约定' } as const
const acts = { confirm: '确认', propose: '提这一天', cancel: '取消约定' } as const

/** One word on an appointment: yes, another day, or no with the reason. */
export function AnswerDialog({ plan, act, base, onClose }: Props) {
  const { today } = useSession()
  const [when, setWhen] = useState<When>({ day: plan.day < today ? today : plan.day, half: plan.half })
  const [note, setNote] = useState('')
  const toast = useToast()
  const send = useSend((city, answer: AppointmentAnswer) => api.post(`${city}${base}/${plan.id}/answers`, answer))
  const answer = () =>
    send.mutate(
      { act, version: plan.version, ...(act === 'propose' && when), ...(note.trim() && { note: note.trim() }) },
      {
        onSuccess: () => {
          toast.done('已经答复，对方会收到')
          onClose()
        },
      },
    )
  const unmoved = act === 'propose' && when.day === plan.day && when.half === plan.half
  return (
    <Dialog
      open
      title={titles[act]}
      onClose={onClose}
      act={acts[act]}
      onAct={answer}
      busy={send.isPending}
      reason={act === 'cancel' && note.trim().length < 2 ? '写明原因' : unmoved ? '换一个日子' : undefined}
    >
      {send.error && <ProblemState error={send.error} title="没有答复成" />}
      <div className={styles.form}>
        <p>{`${plan.enterprise.name}与${plan.post.name}，${whenWords(plan)}：${plan.purpose}`}</p>
        {act === 'propose' && <WhenFields value={when} today={today} onChange={setWhen} />}
        {act !== 'confirm' && (
          <Field label={act === 'cancel' ? '原因' : '说明'} optional={act === 'propose'} hint="对方会看到">
            <Input maxLength={300} value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
        )}
      </div>
    </Dialog>
  )
}

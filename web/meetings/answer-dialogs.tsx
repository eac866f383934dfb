import { Input } from 'antd'
import { useState } from 'react'
import type { Answer, Invitation, Reason, SignInByHand } from '../../server/meetings/contract.ts'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { ActDialog } from './act-dialog.tsx'
import { reasonMissing } from './meeting-dialogs.tsx'
import { useMeetingAct } from './use-meeting-act.ts'

interface Props {
  meeting: string
  invitation: Invitation
  onClose: () => void
}

const answers = [
  { id: 'coming', name: '参加' },
  { id: 'declined', name: '不参加' },
]

/** 回复邀请: whether somebody comes, and who, by post. */
export function AnswerDialog({ meeting, invitation, onClose }: Props) {
  const [answer, setAnswer] = useState(invitation.answer === 'none' ? 'coming' : invitation.answer)
  const [attendee, setAttendee] = useState(invitation.attendee ?? '')
  const [note, setNote] = useState(invitation.note ?? '')
  const coming = answer === 'coming'
  const sending = useMeetingAct<Answer>(meeting, `invitations/${invitation.id}/answer`, '已回复', onClose)
  const namesPerson = coming && invitation.who !== 'post'
  return (
    <ActDialog
      title={`${invitation.of.name}回复邀请`}
      act="回复"
      failed="没有回复上"
      sending={sending}
      input={() => ({
        coming,
        ...(namesPerson && attendee.trim() && { attendee: attendee.trim() }),
        ...(note.trim() && { note: note.trim() }),
      })}
      reason={namesPerson && !attendee.trim() ? '写明谁来' : !coming && !note.trim() ? '写明为什么不来' : undefined}
      onClose={onClose}
    >
      <Field label="来不来" group>
        <Segments
          options={answers}
          value={answer}
          onChange={(id) => setAnswer(id === 'coming' ? 'coming' : 'declined')}
        />
      </Field>
      {namesPerson && (
        <Field label="谁来" hint="写职务，不写姓名" error={sending.problem?.forField('attendee')}>
          <Input maxLength={40} value={attendee} onChange={(event) => setAttendee(event.target.value)} />
        </Field>
      )}
      <Field label={coming ? '要带的话' : '为什么不来'} optional={coming}>
        <Input maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

/** 代签到: for whoever came without a telephone. */
export function SignInDialog({ meeting, invitation, onClose }: Props) {
  const [attendee, setAttendee] = useState(invitation.attendee ?? '')
  const sending = useMeetingAct<SignInByHand>(meeting, `invitations/${invitation.id}/sign-in`, '已签到', onClose)
  return (
    <ActDialog
      title={`${invitation.of.name}签到`}
      act="签到"
      failed="没有签到"
      sending={sending}
      input={() => (attendee.trim() ? { attendee: attendee.trim() } : {})}
      note="记为代签到"
      onClose={onClose}
    >
      <Field label="到会的是" hint="写职务，不写姓名" optional>
        <Input maxLength={40} value={attendee} onChange={(event) => setAttendee(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

/** 撤回邀请. */
export function WithdrawDialog({ meeting, invitation, onClose }: Props) {
  const [reason, setReason] = useState('')
  const sending = useMeetingAct<Reason>(meeting, `invitations/${invitation.id}/withdraw`, '邀请已撤回', onClose)
  return (
    <ActDialog
      title={`撤回对${invitation.of.name}的邀请`}
      act="撤回邀请"
      failed="没有撤回"
      sending={sending}
      input={() => ({ reason: reason.trim() })}
      reason={reasonMissing(reason)}
      onClose={onClose}
    >
      <Field label="理由" hint="会写进通知">
        <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

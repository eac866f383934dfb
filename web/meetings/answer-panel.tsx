import { Input } from 'antd'
import { useState } from 'react'
import type { Answer, InvitedMeeting } from '../../server/meetings/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { Segments } from '../kit/segments.tsx'
import styles from './invited-page.module.css'
import { useMeetingAct } from './use-meeting-act.ts'

const answers = [
  { id: 'coming', name: '参加' },
  { id: 'declined', name: '来不了' },
]

/** Whether the enterprise comes, and who; afterwards what it said, with a way to say something else. */
export function AnswerPanel({ meeting }: { meeting: InvitedMeeting }) {
  const { invitation, mayAnswer } = meeting
  const [open, setOpen] = useState(invitation.answer === 'none')
  if (mayAnswer && open) return <AnswerForm meeting={meeting} onDone={() => setOpen(false)} />
  if (invitation.answer === 'none') return null
  const coming = invitation.answer === 'coming'
  return (
    <Panel
      title={<Light name={coming ? 'ok' : 'hold'}>{coming ? '您回复参加' : '您回复来不了'}</Light>}
      more={
        mayAnswer && (
          <Button size="small" onClick={() => setOpen(true)}>
            改一改
          </Button>
        )
      }
    >
      <p>
        {[invitation.attendee && `${invitation.attendee}来`, invitation.note].filter(Boolean).join('；') ||
          '没有另外说明'}
      </p>
    </Panel>
  )
}

function AnswerForm({ meeting: { id, invitation }, onDone }: { meeting: InvitedMeeting; onDone: () => void }) {
  const [answer, setAnswer] = useState<string | null>(invitation.answer === 'none' ? null : invitation.answer)
  const [attendee, setAttendee] = useState(invitation.attendee ?? '')
  const [note, setNote] = useState(invitation.note ?? '')
  const sending = useMeetingAct<Answer>(id, `invitations/${invitation.id}/answer`, '回复收到了', onDone)
  const coming = answer === 'coming'
  const missing = !answer || (coming ? !attendee.trim() : !note.trim())
  const reply = () =>
    sending.run({
      coming,
      ...(coming && { attendee: attendee.trim() }),
      ...(note.trim() && { note: note.trim() }),
    })
  return (
    <Panel title="您来吗" accent>
      <div className={styles.form}>
        {sending.problem && <ProblemState error={sending.problem} title="没有回复上，您写的还在" />}
        <Field label="回复" group>
          <Segments options={answers} value={answer} onChange={setAnswer} />
        </Field>
        {coming && (
          <Field label="谁来" hint="写职务就行，如董事长" error={sending.problem?.forField('attendee')}>
            <Input maxLength={40} value={attendee} onChange={(event) => setAttendee(event.target.value)} />
          </Field>
        )}
        {answer && (
          <Field label={coming ? '想带什么话' : '为什么来不了'} optional={coming}>
            <Input.TextArea
              autoSize={{ minRows: 2 }}
              maxLength={200}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </Field>
        )}
        <Button tone="main" size="large" wide busy={sending.busy} disabled={missing} onClick={reply}>
          回复
        </Button>
      </div>
    </Panel>
  )
}

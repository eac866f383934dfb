import { useState } from 'react'
import type { Invitation, Meeting } from '../../server/meetings/contract.ts'
import { Button } from '../kit/button.tsx'
import { Light } from '../kit/light.tsx'
import { AnswerDialog, SignInDialog, WithdrawDialog } from './answer-dialogs.tsx'
import styles from './invitations-panel.module.css'
import { comingLight } from './meeting-words.ts'

type Act = 'answer' | 'sign-in' | 'withdraw'

const names: Record<Act, string> = { answer: '代回复', 'sign-in': '代签到', withdraw: '撤回邀请' }

interface Props {
  meeting: Meeting
  invitation: Invitation
}

/** One who was asked; pressing the name opens what can be done for them. */
export function InvitationRow({ meeting, invitation }: Props) {
  const [open, setOpen] = useState(false)
  const { of, beside, attendee, note, signedInHow } = invitation
  const { name, words } = comingLight(invitation)
  const acts = actsFor(meeting, invitation)
  const said = [attendee, note, signedInHow === 'hand' && '代签到'].filter(Boolean).join('；')
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        {acts.length > 0 ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {of.name}
          </button>
        ) : (
          of.name
        )}
        {beside && <small>{beside}</small>}
      </span>
      <Light name={name} plain={name === 'ok' || name === 'wait'}>
        {words}
      </Light>
      {said && <span className={styles.said}>{said}</span>}
      {open && <Acts acts={acts} meeting={meeting.id} invitation={invitation} />}
    </li>
  )
}

function Acts({ acts, meeting, invitation }: { acts: readonly Act[]; meeting: string; invitation: Invitation }) {
  const [begun, setBegun] = useState<Act | null>(null)
  const dialog = { meeting, invitation, onClose: () => setBegun(null) }
  return (
    <span className={styles.acts}>
      {acts.map((act) => (
        <Button key={act} size="small" aria-label={`${invitation.of.name}${names[act]}`} onClick={() => setBegun(act)}>
          {names[act]}
        </Button>
      ))}
      {begun === 'answer' && <AnswerDialog {...dialog} />}
      {begun === 'sign-in' && <SignInDialog {...dialog} />}
      {begun === 'withdraw' && <WithdrawDialog {...dialog} />}
    </span>
  )
}

function actsFor({ may, state }: Meeting, { mine, signedInAt, withdrawn }: Invitation): Act[] {
  if (withdrawn || signedInAt !== null) return []
  return [
    ...(mine && state === 'called' ? (['answer'] as const) : []),
    ...(may.signInOthers ? (['sign-in'] as const) : []),
    ...(may.change ? (['withdraw'] as const) : []),
  ]
}

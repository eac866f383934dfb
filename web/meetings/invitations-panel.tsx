import { useState } from 'react'
import type { Invitation, Meeting } from '../../server/meetings/contract.ts'
import { Button } from '../kit/button.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { AnswerDialog, SignInDialog, WithdrawDialog } from './answer-dialogs.tsx'
import { InviteDialog } from './meeting-dialogs.tsx'
import styles from './invitations-panel.module.css'
import { comingLight } from './meeting-words.ts'

/** As many as fit beside the rest; more on demand. */
const shownFirst = 12

/** Who was asked, who comes, who came. */
export function InvitationsPanel({ meeting }: { meeting: Meeting }) {
  const [inviting, setInviting] = useState(false)
  const [all, setAll] = useState(false)
  const { invitations, may } = meeting
  const shown = all ? invitations : invitations.slice(0, shownFirst)
  return (
    <Panel
      title={`请了 ${meeting.invited} 家`}
      note={`回复参加 ${meeting.coming}，到会 ${meeting.present}`}
      more={
        may.change && (
          <Button size="small" onClick={() => setInviting(true)}>
            再请几家
          </Button>
        )
      }
      pad={false}
    >
      {invitations.length === 0 && <EmptyState bare title="还没有请谁" />}
      <ul aria-label="邀请和签到">
        {shown.map((invitation) => (
          <InvitationRow key={invitation.id} meeting={meeting} invitation={invitation} />
        ))}
      </ul>
      {invitations.length > shown.length && (
        <div className={styles.more}>
          <Button tone="text" onClick={() => setAll(true)}>{`看全部 ${invitations.length} 家`}</Button>
        </div>
      )}
      {inviting && <InviteDialog meeting={meeting} onClose={() => setInviting(false)} />}
    </Panel>
  )
}

type Dialog = 'answer' | 'sign-in' | 'withdraw'

function InvitationRow({ meeting, invitation }: { meeting: Meeting; invitation: Invitation }) {
  const [open, setOpen] = useState<Dialog | null>(null)
  const { of, beside, attendee, note, signedInHow, withdrawn } = invitation
  const { name, words } = comingLight(invitation)
  const dialog = { meeting: meeting.id, invitation, onClose: () => setOpen(null) }
  const said = [attendee, note, signedInHow === 'hand' && '代签到'].filter(Boolean).join('；')
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        {of.name}
        {beside && <small>{beside}</small>}
      </span>
      <Light name={name} plain={name === 'ok' || name === 'wait'}>
        {words}
      </Light>
      {said && <span className={styles.said}>{said}</span>}
      {!withdrawn && (
        <span className={styles.acts}>
          {actsFor(meeting, invitation).map(([id, label]) => (
            <Button key={id} tone="text" size="small" aria-label={`${of.name}${label}`} onClick={() => setOpen(id)}>
              {label}
            </Button>
          ))}
        </span>
      )}
      {open === 'answer' && <AnswerDialog {...dialog} />}
      {open === 'sign-in' && <SignInDialog {...dialog} />}
      {open === 'withdraw' && <WithdrawDialog {...dialog} />}
    </li>
  )
}

function actsFor({ may, state }: Meeting, { mine, signedInAt }: Invitation): [Dialog, string][] {
  const absent = signedInAt === null
  return [
    ...(mine && absent && state === 'called' ? ([['answer', '回复']] as [Dialog, string][]) : []),
    ...(may.signInOthers && absent ? ([['sign-in', '代签到']] as [Dialog, string][]) : []),
    ...(may.change && absent ? ([['withdraw', '撤回']] as [Dialog, string][]) : []),
  ]
}

import { useState } from 'react'
import type { Meeting } from '../../server/meetings/contract.ts'
import { useSession } from '../app/session.ts'
import { ActionPanel, type OtherAct } from '../kit/action-panel.tsx'
import { Button, LinkButton } from '../kit/button.tsx'
import { AnswerDialog } from './answer-dialogs.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import type { MeetingAddresses } from './meeting-addresses.ts'
import { CancelDialog, HoldDialog } from './meeting-dialogs.tsx'
import { nextStep, unanswered, type NextAct } from './next-step.ts'
import styles from './next-panel.module.css'

type Dialog = 'change' | 'cancel' | 'hold' | 'answer'

interface Props {
  meeting: Meeting
  addresses: MeetingAddresses
}

/** What the viewer does next about the meeting, and what else can be done. */
export function NextPanel({ meeting, addresses }: Props) {
  const { today } = useSession()
  const [open, setOpen] = useState<Dialog | null>(null)
  const step = nextStep(meeting, today)
  const close = () => setOpen(null)
  const own = unanswered(meeting)
  return (
    <div className={styles.next}>
      <ActionPanel
        title={step.title}
        needs={step.needs}
        main={<Main act={step.act} meeting={meeting} addresses={addresses} onOpen={setOpen} />}
        hint={step.hint}
        others={othersOf(meeting, step.act, setOpen)}
      />
      {open === 'change' && <ChangeDialog meeting={meeting} onClose={close} />}
      {open === 'cancel' && <CancelDialog meeting={meeting} onClose={close} />}
      {open === 'hold' && <HoldDialog meeting={meeting} onClose={close} />}
      {open === 'answer' && own && <AnswerDialog meeting={meeting.id} invitation={own} onClose={close} />}
    </div>
  )
}

interface MainProps extends Props {
  act: NextAct | null
  onOpen: (dialog: Dialog) => void
}

function Main({ act, meeting, addresses, onOpen }: MainProps) {
  if (act === 'sign-in' && meeting.may.signInOthers) {
    return (
      <LinkButton tone="main" to={addresses.signIn(meeting.id)}>
        出示签到码
      </LinkButton>
    )
  }
  if ((act === 'hold' && meeting.may.hold) || act === 'answer') {
    return (
      <Button tone="main" onClick={() => onOpen(act)}>
        {act === 'hold' ? '记为已开' : '回复'}
      </Button>
    )
  }
  if (act !== 'paper' || !meeting.minuted) return null
  return (
    <a className={styles.paper} href={addresses.paper(meeting.id)} download>
      下载纪要
    </a>
  )
}

function othersOf({ may }: Meeting, act: MainProps['act'], open: (dialog: Dialog) => void): OtherAct[] {
  return [
    ...(may.hold && act !== 'hold' ? [other('hold', '记为已开', '开始以后才记；次数从此算上', open)] : []),
    ...(may.change
      ? [
          other('change', '改期或修改', '写明理由，请过的都收到通知', open),
          other('cancel', '取消会议', '写明理由，不能恢复', open),
        ]
      : []),
  ]
}

const other = (id: Dialog, name: string, limit: string, open: (dialog: Dialog) => void): OtherAct => ({
  id,
  name,
  limit,
  onClick: () => open(id),
})

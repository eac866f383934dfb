import { useState } from 'react'
import type { Meeting } from '../../server/meetings/contract.ts'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { InvitationRow } from './invitation-row.tsx'
import styles from './invitations-panel.module.css'
import { InviteDialog } from './meeting-dialogs.tsx'

/** As many as fit beside the rest; more on demand. */
const shownFirst = 20

/** Who was asked, who comes, who came. */
export function InvitationsPanel({ meeting }: { meeting: Meeting }) {
  const [inviting, setInviting] = useState(false)
  const [all, setAll] = useState(false)
  const { invitations, may } = meeting
  const shown = all ? invitations : invitations.slice(0, shownFirst)
  return (
    <Panel
      title={`请了 ${meeting.invited} 家`}
      note={`参加 ${meeting.coming}，到会 ${meeting.present}`}
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

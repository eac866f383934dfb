import type { Meeting } from '../../server/meetings/contract.ts'
import { FactsPanel } from './facts-panel.tsx'
import { FinancePanel } from './finance-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { InvitationsPanel } from './invitations-panel.tsx'
import { ItemsPanel } from './items-panel.tsx'
import type { MeetingAddresses } from './meeting-addresses.ts'
import styles from './meeting-sheet.module.css'
import { MinutesPanel } from './minutes-panel.tsx'
import { NextPanel } from './next-panel.tsx'

interface Props {
  meeting: Meeting
  addresses: MeetingAddresses
}

/** One meeting: when and where, what comes next, what was raised, the minutes, who came, what happened. */
export function MeetingSheet({ meeting, addresses }: Props) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <FactsPanel meeting={meeting} />
        <div className={styles.rest}>
          <ItemsPanel meeting={meeting} addresses={addresses} />
          {meeting.finance && <FinancePanel meeting={meeting} finance={meeting.finance} />}
          <MinutesPanel meeting={meeting} addresses={addresses} />
        </div>
        <div className={styles.last}>
          <HistoryPanel history={meeting.history} />
        </div>
      </div>
      <div className={styles.column}>
        <div className={styles.next}>
          <NextPanel meeting={meeting} addresses={addresses} />
        </div>
        <div className={styles.guests}>
          <InvitationsPanel meeting={meeting} />
        </div>
      </div>
    </div>
  )
}

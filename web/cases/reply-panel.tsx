import type { CasePage } from '../../server/cases/page-contract.ts'
import { Panel } from '../kit/panel.tsx'
import styles from './reply-panel.module.css'

/** What the enterprise was told in writing. */
export function ReplyPanel({ page: { reply, outcome } }: { page: CasePage }) {
  if (!reply) return null
  return (
    <Panel title="给企业的书面答复" note={outcome?.name}>
      <p className={styles.reply}>{reply}</p>
    </Panel>
  )
}

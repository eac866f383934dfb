import type { ReactNode } from 'react'
import { ProblemState } from '../app/problem-state.tsx'
import { Dialog } from '../kit/dialog.tsx'
import styles from './act-dialog.module.css'
import type { MeetingAct } from './use-meeting-act.ts'

interface Props<Input> {
  title: string
  /** Label of the main button, a verb. */
  act: string
  /** What did not happen if it is refused: 没有改期. */
  failed: string
  sending: MeetingAct<Input>
  /** What is sent. */
  input: () => Input
  /** Why it can't be done yet. */
  reason?: string | undefined
  note?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A dialog for one act on a meeting; a refusal stays on it as a sentence, with what was written. */
export function ActDialog<Input>({ sending, input, failed, children, ...rest }: Props<Input>) {
  return (
    <Dialog open {...rest} busy={sending.busy} onAct={() => sending.run(input())}>
      <div className={styles.fields}>
        {sending.problem && <ProblemState error={sending.problem} title={failed} />}
        {children}
      </div>
    </Dialog>
  )
}

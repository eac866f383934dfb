import { useState } from 'react'
import type { TimelineEntry } from '../../server/cases/page-contract.ts'
import { Button } from '../kit/button.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { ErrorState } from '../kit/state.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import styles from './changed-since.module.css'

interface Props {
  /** What was recorded since the form was opened; empty while it is being read. */
  entries: readonly TimelineEntry[]
  onSeen: () => void
}

/** Others acted on the case while the form was open. What was written stays; it is sent after a look at what changed. */
export function ChangedSince({ entries, onSeen }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <div>
      <ErrorState
        title="这件事刚被别人改过，还没有提交"
        acts={
          open ? (
            <Button size="small" onClick={onSeen}>
              看过了，可以再提交
            </Button>
          ) : (
            <Button size="small" onClick={() => setOpen(true)}>
              看改了什么，再提交
            </Button>
          )
        }
      >
        写的内容都还在。
      </ErrorState>
      {open && (
        <div className={styles.entries}>
          {entries.length > 0 ? <CaseTimeline entries={entries} /> : <Skeleton lines={2} label="正在读取改动" />}
        </div>
      )}
    </div>
  )
}

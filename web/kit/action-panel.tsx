import { useId, type ReactNode } from 'react'
import styles from './action-panel.module.css'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { Mark } from './mark.tsx'

export interface Need {
  id: string
  /** What is needed: 接入方案批复. */
  name: string
  met: boolean
  /** 已有, 等协办, or a link to write it. */
  status: ReactNode
  /** Where it comes from, until when. */
  note?: ReactNode
}

export interface OtherAct {
  id: string
  /** Verb: 申请延期. */
  name: string
  /** Its limit: 10-13 17:30 前提出，至多 5 个工作日. */
  limit?: ReactNode
  /** Why not now; the act stays, greyed, with this instead of its limit. */
  reason?: string | undefined
  onClick: () => void
  kbd?: string
}

interface Props {
  /** The very next act: 下一步：提交办结意见. */
  title: ReactNode
  needs?: Need[]
  /** The one main button (or a form in its place). */
  main?: ReactNode
  /** What follows from pressing it. */
  hint?: ReactNode
  others?: OtherAct[]
}

/** What I can do: the next step with what it needs, then the other acts, each with its limit or why not. */
export function ActionPanel({ title, needs = [], main, hint, others = [] }: Props) {
  const headId = useId()
  return (
    <section className={styles.panel} aria-labelledby={headId}>
      <div className={styles.next}>
        <h2 id={headId}>{title}</h2>
        {needs.length > 0 && (
          <ul className={styles.needs}>
            {needs.map((need) => (
              <li key={need.id} className={cx(need.met && styles.met)}>
                <Mark name={need.met ? 'done' : 'wait'} size={12} />
                <span>
                  {need.name}
                  {need.note && <small>{need.note}</small>}
                </span>
                <span className={styles.status}>{need.status}</span>
              </li>
            ))}
          </ul>
        )}
        {main && <div className={styles.main}>{main}</div>}
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
      {others.length > 0 && (
        <ul className={styles.others} aria-label="其他可办的">
          {others.map((act) => (
            <OtherLine key={act.id} act={act} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OtherLine({ act }: { act: OtherAct }) {
  const noteId = useId()
  return (
    <li>
      <Button wide disabled={Boolean(act.reason)} onClick={act.onClick} kbd={act.kbd} describedBy={noteId}>
        {act.name}
      </Button>
      <span id={noteId}>{act.reason ?? act.limit}</span>
    </li>
  )
}

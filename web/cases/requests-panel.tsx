import type { ReactNode } from 'react'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { shortTime } from '../app/format.ts'
import { Tag } from '../kit/tag.tsx'
import styles from './requests-panel.module.css'

/** What waits for a decision or an answer: objection, extension, a question to the enterprise; and how far it was escalated. */
export function RequestsPanel({ page: { objection, extension, question, escalation } }: { page: CasePage }) {
  const highest = escalation.at(-1)
  return (
    <>
      {objection && (
        <Request tag="分办异议" at={objection.at} who={objection.unit.name}>
          {objection.reason.replace(/[。；，]$/, '')}
          {objection.suggests && (
            <>
              ；建议由<b>{objection.suggests.name}</b>牵头
            </>
          )}
        </Request>
      )}
      {extension && (
        <Request tag="申请延期" at={extension.at} who={`再要 ${extension.days} 个工作日`}>
          {extension.reason}
        </Request>
      )}
      {question && (
        <Request tag="等企业补件" at={question.at} who="要企业补充">
          {question.text}
        </Request>
      )}
      {highest && (
        <Request tag={`提级 ${highest.level} 次`} at={highest.at} who={highest.to}>
          {highest.reason}
        </Request>
      )}
    </>
  )
}

function Request(props: { tag: string; at: number; who: string; children: ReactNode }) {
  return (
    <section className={styles.request} aria-label={props.tag}>
      <Tag tone="todo">{props.tag}</Tag>
      <time>{shortTime(props.at)}</time>
      <p>
        <b>{props.who}</b>
        <span>{props.children}</span>
      </p>
    </section>
  )
}

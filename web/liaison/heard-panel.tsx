import { Input } from 'antd'
import { useState } from 'react'
import type { HeardProblem, Visit } from '../../server/liaison/contract.ts'
import { api } from '../app/api.ts'
import { longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { Go } from '../kit/go.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './heard-panel.module.css'
import type { LiaisonAddresses } from './liaison-addresses.ts'

interface Props {
  visit: Visit
  addresses: LiaisonAddresses
}

/** The problems heard at a visit: how each stands, who coordinates it, and every step it was handed up (ZB-12). */
export function HeardPanel({ visit: { problems }, addresses }: Props) {
  const [raising, setRaising] = useState<HeardProblem | null>(null)
  return (
    <Panel title={`企业提出的问题 ${problems.length} 个`} pad={false}>
      {problems.length === 0 && <EmptyState bare title="这次没有提出问题" />}
      <ul className={styles.problems} aria-label="企业提出的问题">
        {problems.map((problem) => (
          <li key={problem.id}>
            <Go to={addresses.matter(problem.number)} className={styles.title}>
              {problem.title}
            </Go>
            <p className={styles.line}>
              <Light name={problem.late ? 'late' : problem.ended ? 'done' : 'ok'}>{stateOf(problem)}</Light>
              <span className="num">{problem.number}</span>
              {problem.coordinator && <span>{`${problem.coordinator}协调`}</span>}
            </p>
            <Chain problem={problem} />
            {problem.escalate && problem.next && (
              <Button onClick={() => setRaising(problem)}>
                <span className="sr">{`${problem.title} `}</span>
                {`${problem.escalate}：${problem.next}`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {raising && <RaiseDialog problem={raising} onClose={() => setRaising(null)} />}
    </Panel>
  )
}

const stateOf = ({ late, ended }: HeardProblem): string => (late ? '逾期' : ended ? '已了结' : '在办')

/** Each step up, with who took it, when and why. */
function Chain({ problem: { chain } }: { problem: HeardProblem }) {
  if (chain.length === 0) return null
  return (
    <ol className={styles.chain} aria-label="逐级提请">
      {chain.map(({ step, at, reason, by }) => (
        <li key={step}>
          <strong>{step}</strong>
          <span>{`${by} ${longTime(at)}`}</span>
          <p>{reason}</p>
        </li>
      ))}
    </ol>
  )
}

function RaiseDialog({ problem, onClose }: { problem: HeardProblem; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = useSend((base, data: { reason: string }) =>
    api.post(`${base}/cases/${problem.id}/actions`, { action: 'escalate', data, version: problem.version }),
  )
  const raise = () =>
    send.mutate(
      { reason: reason.trim() },
      {
        onSuccess: () => {
          toast.done(`已提请${problem.next ?? ''}`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`${problem.escalate ?? ''}：${problem.next ?? ''}`}
      onClose={onClose}
      act={problem.escalate ?? '提请'}
      onAct={raise}
      busy={send.isPending}
      reason={reason.trim().length < 4 ? '写明为什么解决不了' : undefined}
      note="记在这件事上，永久保留"
    >
      {send.error && <ProblemState error={send.error} title="没有提上去" />}
      <Field label="为什么解决不了，要请哪一级做什么">
        <Input.TextArea
          autoSize={{ minRows: 3 }}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}

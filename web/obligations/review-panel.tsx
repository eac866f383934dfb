import { Input } from 'antd'
import { useState } from 'react'
import type { Filing, FilingReview } from '../../server/obligations/filings/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './obligations.module.css'

/** The office says that the paper stands, or returns it and says what is missing. */
export function ReviewPanel({ filing: { id, versions } }: { filing: Filing }) {
  const [reason, setReason] = useState('')
  const toast = useToast()
  const version = versions[0]?.version ?? 1
  const send = useSend((base, review: FilingReview) => api.post(`${base}/filings/${id}/reviews`, review))
  const say = (outcome: FilingReview['outcome'], done: string) =>
    send.mutate({ version, outcome, reason: reason.trim() }, { onSuccess: () => toast.done(done) })
  return (
    <Panel accent title="等您审核" note="通过就备案；退回的从再报那天才算报送">
      {send.error && <ProblemState bare error={send.error} title="没有审核" />}
      <Field label="退回的理由" hint="通过可不写" optional>
        <Input.TextArea rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div className={styles.acts}>
        <Button tone="main" busy={send.isPending} onClick={() => say('accepted', '已通过，备案')}>
          通过并备案
        </Button>
        <Button
          busy={send.isPending}
          reason={reason.trim() === '' ? '退回要先写理由' : undefined}
          onClick={() => say('returned', '已退回，单位会收到提醒')}
        >
          退回
        </Button>
      </div>
    </Panel>
  )
}

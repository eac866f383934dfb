import { Input } from 'antd'
import { useState } from 'react'
import type {
  NewWaiver,
  ObligationPeriod,
  ObligationStandings,
  StandingRow,
} from '../../server/obligations/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { useToast } from '../kit/use-toast.ts'

interface Props {
  obligation: ObligationStandings
  period: ObligationPeriod
  row: StandingRow
  onClose: () => void
}

/** Says that a post need not do it in this period, and why; it stays in sight wherever the duty is. */
export function WaiveDialog({ obligation: { id, name }, period, row: { subject }, onClose }: Props) {
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = useSend((base, body: NewWaiver) => api.post(`${base}/obligations/${id}/waivers`, body))
  const waive = () =>
    send.mutate(
      { subject: subject.id, period: period.start, reason: reason.trim() },
      {
        onSuccess: () => {
          toast.done(`已豁免${subject.name}的${period.name}`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`豁免${subject.name}：${name}（${period.name}）`}
      onClose={onClose}
      act="豁免"
      onAct={waive}
      busy={send.isPending}
      reason={reason.trim().length < 4 ? '写明理由' : undefined}
      note="理由写在这个岗位旁边，撤回后仍留记录"
    >
      {send.error && send.error.errors.length === 0 && <ProblemState bare error={send.error} title="没有豁免" />}
      <Field label="理由" error={send.error?.forField('reason')}>
        <Input.TextArea rows={3} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}

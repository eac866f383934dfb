import { Input, Select } from 'antd'
import { useState } from 'react'
import type { AllocatedEnterprise, AllocationView, HandTrial } from '../../../server/liaison/allocation/contract.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { Reasons } from '../../kit/reasons.tsx'
import { useToast } from '../../kit/use-toast.ts'
import type { AllocationActs } from './use-allocation-acts.ts'

interface Props {
  view: AllocationView
  enterprise: AllocatedEnterprise
  from: { post: string; name: string }
  acts: AllocationActs
  onClose: () => void
}

/** Gives an enterprise to another leader: what it would do is said first, then the reason, which may follow later. */
export function HandDialog({ view, enterprise, from, acts, onClose }: Props) {
  const [post, setPost] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const toast = useToast()
  const trial = useSend((base, to: string) =>
    api.post<HandTrial>(`${base}/liaison/allocations/${view.id}/hands/try`, { enterprise: enterprise.id, post: to }),
  )
  const choose = (to: string) => {
    setPost(to)
    trial.mutate(to)
  }
  const change = () =>
    post &&
    acts.change.mutate(
      { enterprise: enterprise.id, post, reason },
      {
        onSuccess: () => {
          toast.done(reason.trim() ? `${enterprise.name}已手改` : `${enterprise.name}已手改，送审前要补理由`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`${enterprise.name}改给谁`}
      onClose={onClose}
      act="手改"
      onAct={change}
      busy={acts.change.isPending}
      reason={post ? undefined : '先选领导'}
      note={`现在归${from.name}`}
    >
      {(trial.error ?? acts.change.error) && <ProblemState error={trial.error ?? acts.change.error} title="没有改" />}
      <Field label="改给">
        <Select
          style={{ width: '100%' }}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="选一位领导"
          value={post}
          options={view.leaders
            .filter((leader) => leader.post !== from.post)
            .map((leader) => ({ value: leader.post, label: `${leader.name}（${leader.total} 户）` }))}
          onChange={choose}
        />
      </Field>
      {trial.data && post && <Effect trial={trial.data} />}
      <Field label="理由" hint="公布时列明；可以先空着，送审前要补上" optional>
        <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}

function Effect({ trial }: { trial: HandTrial }) {
  return (
    <Reasons
      reasons={[
        {
          for: trial.score >= 0,
          text: `${trial.from?.name ?? '没有领导'}（${trial.scoreBefore} 分）→ ${trial.to.name}（${trial.scoreAfter} 分）`,
        },
        ...trial.sentences.map((sentence) => ({
          for: !sentence.includes('违反“') && !sentence.startsWith('减') && !sentence.startsWith('同集团'),
          text: sentence,
        })),
      ]}
    />
  )
}

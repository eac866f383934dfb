import { Input, Select } from 'antd'
import { useState } from 'react'
import type { LeaderPage, NewLink } from '../../server/liaison/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { useToast } from '../kit/use-toast.ts'
import { EnterpriseSelect } from '../enterprises/enterprise-select.tsx'

interface Props {
  page: LeaderPage
  onClose: () => void
}

/** Links one more enterprise to a leader, by hand and with a reason that stays beside it. */
export function LinkDialog({ page: { post }, onClose }: Props) {
  const [enterprise, setEnterprise] = useState<{ id: string; name: string } | null>(null)
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = useSend((base, link: NewLink) => api.post(`${base}/liaison/links`, link))
  const link = () =>
    enterprise &&
    send.mutate(
      { post: post.id, enterprise: enterprise.id, reason },
      {
        onSuccess: () => {
          toast.done(`${enterprise.name} 已由${post.name}联系`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`${post.name}加一户`}
      onClose={onClose}
      act="联系"
      onAct={link}
      busy={send.isPending}
      reason={!enterprise ? '先选企业' : reason.trim().length < 2 ? '写明理由' : undefined}
    >
      {send.error && <ProblemState error={send.error} title="没有联系上" />}
      <Field label="企业">
        <EnterpriseSelect value={enterprise} onChange={setEnterprise} />
      </Field>
      <Field label="理由" hint="会写在这户企业旁边">
        <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}

/** Lets one enterprise go; what was done there stays. */
export function UnlinkDialog({ page: { post, enterprises }, onClose }: Props) {
  const [link, setLink] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = useSend((base, id: string) => api.post(`${base}/liaison/links/${id}/end`, { reason }))
  const end = () =>
    link &&
    send.mutate(link, {
      onSuccess: () => {
        toast.done('联系已解除')
        onClose()
      },
    })
  return (
    <Dialog
      open
      title={`解除${post.name}的联系`}
      onClose={onClose}
      act="解除联系"
      onAct={end}
      busy={send.isPending}
      reason={!link ? '先选企业' : reason.trim().length < 2 ? '写明理由' : undefined}
      note="已有的走访记录和诉求不受影响"
    >
      {send.error && <ProblemState error={send.error} title="没有解除" />}
      <Field label="企业">
        <Select
          style={{ width: '100%' }}
          value={link}
          options={enterprises.map((each) => ({ value: each.link, label: each.name }))}
          onChange={setLink}
        />
      </Field>
      <Field label="理由">
        <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}

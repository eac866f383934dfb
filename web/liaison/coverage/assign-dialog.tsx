import { Input, Select } from 'antd'
import { useState } from 'react'
import type { CoverageAssignment, CoverageList, CoveredEnterprise } from '../../../server/liaison/coverage/contract.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { useToast } from '../../kit/use-toast.ts'
import styles from '../liaison.module.css'

interface Props {
  enterprises: readonly CoveredEnterprise[]
  posts: CoverageList['assignable']
  onClose: () => void
  onDone: () => void
}

/** Gives the chosen enterprises one leader at once; leaders of their own county stand first. */
export function AssignDialog({ enterprises, posts, onClose, onDone }: Props) {
  const districts = new Set(enterprises.map(({ district }) => district))
  const nearFirst = posts.toSorted((a, b) => Number(districts.has(b.district)) - Number(districts.has(a.district)))
  const [post, setPost] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = useSend((base, assignment: CoverageAssignment) =>
    api.post<{ linked: number }>(`${base}/liaison/coverage/links`, assignment),
  )
  const assign = () =>
    post &&
    send.mutate(
      { post, reason, enterprises: enterprises.map(({ id }) => id) },
      {
        onSuccess: ({ linked }) => {
          toast.done(`${linked} 户已由${posts.find(({ id }) => id === post)?.name ?? ''}联系`)
          onDone()
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`把 ${enterprises.length} 户分给一位领导`}
      onClose={onClose}
      act="分给"
      onAct={assign}
      busy={send.isPending}
      reason={!post ? '先选领导' : reason.trim().length < 2 ? '写明理由' : undefined}
      note="有一户分不了，就一户也不分"
    >
      {send.error && <ProblemState error={send.error} title="一户也没有分" />}
      <div className={styles.form}>
        <p>{enterprises.map(({ name }) => name).join('、')}</p>
        <Field label="领导">
          <Select
            style={{ width: '100%' }}
            showSearch={{ optionFilterProp: 'label' }}
            value={post}
            options={nearFirst.map(({ id, name, links }) => ({ value: id, label: `${name}，现联系 ${links} 户` }))}
            onChange={setPost}
          />
        </Field>
        <Field label="理由" hint="会写在这些企业旁边">
          <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}

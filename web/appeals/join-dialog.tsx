import { Input } from 'antd'
import { useState } from 'react'
import type { CommonProblem, JointBody } from '../../server/appeals/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { useToast } from '../kit/use-toast.ts'

interface Props {
  problem: CommonProblem
  /** Ids of the cases to join. */
  cases: string[]
  onClose: () => void
}

/** Joins cases into one common problem under a title of its own. */
export function JoinDialog({ problem: { topic, words }, cases, onClose }: Props) {
  const toast = useToast()
  const [title, setTitle] = useState(`${topic.name}：${words.join('、')}`)
  const join = useSend((base, body: JointBody) => api.post<{ id: string }>(`${base}/appeals/joint`, body))
  const submit = () =>
    join.mutate(
      { title: title.trim(), cases },
      {
        onSuccess: () => {
          toast.done(`${cases.length} 件已合为共性问题`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`把 ${cases.length} 件合为一个共性问题`}
      onClose={onClose}
      act="合为共性问题"
      onAct={submit}
      busy={join.isPending}
      reason={title.trim().length < 4 ? '名称至少 4 个字' : undefined}
      note="各件编号和时限不变，互相看得到"
    >
      {join.error && <ProblemState error={join.error} title="没有合并" />}
      <Field label="共性问题的名称">
        <Input autoFocus maxLength={80} value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
    </Dialog>
  )
}

import { Input } from 'antd'
import { useState } from 'react'
import type { NewReport, Task } from '../../server/measures/contract.ts'
import { api } from '../app/api.ts'
import { useSend } from '../app/query.ts'
import type { SentFile } from '../cases/act-values.ts'
import { Uploads } from '../cases/uploads.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { useToast } from '../kit/use-toast.ts'
import { choicesOf, taskStateWords } from './measure-words.ts'

interface Props {
  measure: string
  task: Task
  unit: { id: string; shortName: string }
  onClose: () => void
}

/** A unit says how far its task is; 已完成 needs what it rests on. */
export function ReportDialog({ measure, task, unit, onClose }: Props) {
  const toast = useToast()
  const [state, setState] = useState('in-progress')
  const [content, setContent] = useState('')
  const [files, setFiles] = useState<SentFile[]>([])
  const send = useSend((base, body: NewReport) => api.post(`${base}/measures/${measure}/reports`, body))
  const report = () => {
    const body = { task: task.id, unit: unit.id, state: state as NewReport['state'], content: content.trim() }
    const done = () => {
      toast.done(`已报${unit.shortName}的进展`)
      onClose()
    }
    send.mutate({ ...body, files: files.map(({ id }) => id) }, { onSuccess: done })
  }
  const lacking = state === 'done' && files.length === 0 ? '报已完成要附佐证材料' : undefined
  return (
    <Dialog
      open
      title={`报进展：${task.name}（${unit.shortName}）`}
      onClose={onClose}
      act="报进展"
      onAct={report}
      busy={send.isPending}
      reason={lacking}
      note="报了就留痕，不能改；有变化再报一次。"
    >
      <Field group label="进展">
        <Segments options={choicesOf(taskStateWords)} value={state} onChange={setState} />
      </Field>
      <Field label="进展情况" error={send.error?.forField('content')}>
        <Input.TextArea
          rows={4}
          maxLength={2000}
          value={content}
          onChange={(event) => setContent(event.target.value)}
        />
      </Field>
      <Field group label="佐证材料" optional={state !== 'done'} error={send.error?.forField('files')}>
        <Uploads files={files} onChange={setFiles} />
      </Field>
      {send.error && send.error.errors.length === 0 && <p role="alert">{send.error.detail}</p>}
    </Dialog>
  )
}

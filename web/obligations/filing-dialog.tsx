import { Input, Select } from 'antd'
import { useState } from 'react'
import type { NewFiling, PaperChoice } from '../../server/obligations/filings/contract.ts'
import { api } from '../app/api.ts'
import { useSend } from '../app/query.ts'
import type { SentFile } from '../cases/act-values.ts'
import { Uploads } from '../cases/uploads.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { useToast } from '../kit/use-toast.ts'

/** What is handed in, for which period, by whom. */
export interface FilingTarget {
  obligation: string
  name: string
  subject: { id: string; unit: string }
  period: { start: string; name: string }
  version: number
  papers: readonly PaperChoice[]
}

/** Hands in a paper, or hands it in once more; what was handed in before stays. */
export function FilingDialog({ target, onClose }: { target: FilingTarget; onClose: () => void }) {
  const { obligation, name, subject, period, version, papers } = target
  const toast = useToast()
  const [paper, setPaper] = useState(papers[0]?.id ?? '')
  const [unit, setUnit] = useState<string | null>(null)
  const [title, setTitle] = useState(`${subject.unit}${name}`)
  const [content, setContent] = useState('')
  const [files, setFiles] = useState<SentFile[]>([])
  const send = useSend((base, body: NewFiling) => api.post(`${base}/filings`, body))
  const chosen = papers.find(({ id }) => id === paper)
  const needsUnit = Boolean(chosen && chosen.units.length > 0)
  const file = () =>
    send.mutate(
      {
        obligation,
        subject: subject.id,
        period: period.start,
        version,
        paper,
        unit: needsUnit ? unit : null,
        title: title.trim(),
        content: content.trim(),
        files: files.map(({ id }) => id),
      },
      {
        onSuccess: () => {
          toast.done(`已报送${name}`)
          onClose()
        },
      },
    )
  const error = (field: string) => send.error?.forField(field)
  return (
    <Dialog
      open
      width={620}
      title={`报送${name}（${period.name}）`}
      onClose={onClose}
      act={version > 0 ? '再报一次' : '报送'}
      onAct={file}
      busy={send.isPending}
      reason={lacking(title, content, files, needsUnit && unit === null)}
      note="报了就留痕；要改再报一次，原来的还在。"
    >
      {papers.length > 1 && (
        <Field group label="报哪一种" error={error('paper')}>
          <Segments options={papers} value={paper} onChange={setPaper} />
        </Field>
      )}
      {chosen && <p className="muted">{`${chosen.name}：${chosen.asks}。`}</p>}
      {needsUnit && (
        <Field label="写的是哪个园区或区县" error={error('unit')}>
          <Select
            showSearch
            optionFilterProp="label"
            value={unit}
            onChange={setUnit}
            options={chosen?.units.map(({ id, name: label }) => ({ value: id, label }))}
          />
        </Field>
      )}
      <Field label="标题" error={error('title')}>
        <Input maxLength={120} value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label="内容摘要" optional={files.length > 0} error={error('content')}>
        <Input.TextArea
          rows={5}
          maxLength={5000}
          value={content}
          onChange={(event) => setContent(event.target.value)}
        />
      </Field>
      <Field group label="附件" optional={content.trim() !== ''} error={error('files')}>
        <Uploads files={files} onChange={setFiles} />
      </Field>
      {send.error && send.error.errors.length === 0 && <p role="alert">{send.error.detail}</p>}
    </Dialog>
  )
}

function lacking(title: string, content: string, files: readonly SentFile[], unitMissing: boolean): string | undefined {
  if (unitMissing) return '先选园区或区县'
  if (title.trim().length < 2) return '写标题'
  return content.trim() === '' && files.length === 0 ? '写内容或者加附件' : undefined
}

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportKindView, ImportView } from '../../server/imports/contract.ts'
import { api } from '../app/api.ts'
import { fileSize } from '../app/format.ts'
import type { Problem } from '../app/problem.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Field } from '../kit/field.tsx'
import { FilePicker } from '../kit/file-picker.tsx'
import { Panel } from '../kit/panel.tsx'
import { ProgressBar } from '../kit/progress-bar.tsx'
import { Segments } from '../kit/segments.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useImportAddresses } from './import-addresses.ts'
import styles from './imports.module.css'

const limits = { count: 1, bytes: 50 * 1024 * 1024, endings: ['.xlsx', '.csv'] }

/** Which kind of table, and the file; it is read at once and shown before anything is loaded. */
export function UploadPanel({ kinds, error }: { kinds: ImportKindView[] | undefined; error: Problem | null }) {
  return (
    <Panel title="导入一份表格">
      {error && <ProblemState bare error={error} />}
      {!kinds && !error && <Skeleton lines={4} />}
      {kinds && <Upload kinds={kinds.filter(({ may }) => may)} />}
    </Panel>
  )
}

function Upload({ kinds }: { kinds: ImportKindView[] }) {
  const [kind, setKind] = useState(kinds[0]?.id ?? null)
  const [sending, setSending] = useState<{ file: File; share: number } | null>(null)
  const addresses = useImportAddresses()
  const navigate = useNavigate()
  const upload = useSend((base, file: File) => {
    const form = new FormData()
    form.append('file', file)
    return api.upload<ImportView>(`${base}/imports?kind=${kind}`, form, (share) => setSending({ file, share }))
  })
  const take = ([file]: File[]) => {
    if (!file) return
    setSending({ file, share: 0 })
    upload.mutate(file, {
      onSuccess: ({ id }) => void navigate({ href: addresses.one(id) }),
      onSettled: () => setSending(null),
    })
  }
  if (!kind) return <p>您的岗位现在没有可以导入的表格。</p>
  return (
    <div className={styles.fields}>
      <Field label="里面是什么" group>
        <Segments options={kinds.map(({ id, name }) => ({ id, name }))} value={kind} onChange={setKind} />
      </Field>
      {upload.error && <ProblemState error={upload.error} title="没有收下这份表格" />}
      {sending ? (
        <Sending {...sending} />
      ) : (
        <FilePicker limits={limits} present={0} onFiles={take} label="选一份表格，或拖到这里" />
      )}
      <p className="small muted">
        列名不必和模板一样，认出来的可以改。需要对照时{' '}
        <a className="inline" href={addresses.template(kind)} download>
          下载模板
        </a>
        。
      </p>
    </div>
  )
}

function Sending({ file, share }: { file: File; share: number }) {
  const sent = share < 1
  const text = sent
    ? `正在上传，已传 ${fileSize(file.size * share)}，共 ${fileSize(file.size)}`
    : '已上传，正在读出表格'
  return <ProgressBar text={text} done={Math.round(share * 100)} total={100} />
}

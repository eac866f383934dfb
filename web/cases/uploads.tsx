import { useState } from 'react'
import { useCity } from '../app/address.ts'
import { api } from '../app/api.ts'
import { fileSize } from '../app/format.ts'
import { asProblem } from '../app/problem.ts'
import { FileList } from '../kit/file-list.tsx'
import { FilePicker } from '../kit/file-picker.tsx'
import { ProgressBar } from '../kit/progress-bar.tsx'
import type { SentFile } from './act-values.ts'
import { fileLimits } from './file-limits.ts'

interface Props {
  files: readonly SentFile[]
  onChange: (files: SentFile[]) => void
}

/** Files are sent as soon as they are chosen; the form then names them. */
export function Uploads({ files, onChange }: Props) {
  const city = useCity()
  const [progress, setProgress] = useState<{ name: string; share: number } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (chosen: File[]) => {
    setProblem(null)
    let sent = [...files]
    for (const file of chosen) {
      try {
        const form = new FormData()
        form.append('file', file)
        setProgress({ name: file.name, share: 0 })
        const answer = await api.upload<SentFile>(`/cities/${city}/files`, form, (share) =>
          setProgress({ name: file.name, share }),
        )
        sent = [...sent, { id: answer.id, name: answer.name, size: answer.size }]
        onChange(sent)
      } catch (error) {
        setProblem(`${file.name} 没有传上：${asProblem(error).detail}`)
      }
    }
    setProgress(null)
  }
  return (
    <div>
      {files.length > 0 && (
        <FileList
          files={files.map((file) => ({
            id: file.id,
            name: file.name,
            note: fileSize(file.size),
            onRemove: () => onChange(files.filter(({ id }) => id !== file.id)),
          }))}
        />
      )}
      {progress && (
        <ProgressBar text={`正在上传 ${progress.name}`} done={Math.round(progress.share * 100)} total={100} />
      )}
      <FilePicker limits={fileLimits} present={files.length} onFiles={(chosen) => void send(chosen)} label="加材料" />
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}

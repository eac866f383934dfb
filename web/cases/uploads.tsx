import { fileSize } from '../app/format.ts'
import { FileList } from '../kit/file-list.tsx'
import { FilePicker } from '../kit/file-picker.tsx'
import { ProgressBar } from '../kit/progress-bar.tsx'
import type { SentFile } from './act-values.ts'
import { fileLimits } from './file-limits.ts'
import { useUploads } from './use-uploads.ts'

interface Props {
  files: readonly SentFile[]
  onChange: (files: SentFile[]) => void
}

/** Files are sent as soon as they are chosen; the form then names them. */
export function Uploads({ files, onChange }: Props) {
  const { send, progress, problem } = useUploads(files, onChange)
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

import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import type { SentFile } from '../cases/act-values.ts'
import { fileLimits } from '../cases/file-limits.ts'
import { useUploads } from '../cases/use-uploads.ts'
import { checkFile } from '../kit/check-files.ts'
import styles from './photos.module.css'
import { useState } from 'react'

interface Props {
  files: SentFile[]
  onChange: (files: SentFile[]) => void
}

/** Photographs and papers as tiles; they are sent as soon as they are chosen. */
export function Photos({ files, onChange }: Props) {
  const { send, progress, problem } = useUploads(files, onChange)
  const [refused, setRefused] = useState<string | null>(null)
  const take = (chosen: File[]) => {
    const wrong = chosen.map((file) => checkFile(file, fileLimits)).filter((text) => text !== null)
    setRefused(wrong.length > 0 ? `${wrong.join('；')}，没有收下。` : null)
    const good = chosen.filter((file) => checkFile(file, fileLimits) === null)
    void send(good.slice(0, fileLimits.count - files.length))
  }
  return (
    <div className={styles.photos}>
      {files.map((file) => (
        <Tile key={file.id} file={file} onRemove={() => onChange(files.filter(({ id }) => id !== file.id))} />
      ))}
      <label className={styles.add}>
        {progress ? `${Math.round(progress.share * 100)}%` : '加照片'}
        <input
          className="sr"
          type="file"
          multiple
          disabled={progress !== null}
          accept={fileLimits.endings.join(',')}
          onChange={(event) => {
            take([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      <span className={styles.note} role="status">
        {progress ? `正在上传 ${progress.name}` : (refused ?? problem ?? '照片、文件，可以不附')}
      </span>
    </div>
  )
}

function Tile({ file, onRemove }: { file: SentFile; onRemove: () => void }) {
  const city = useCity()
  const picture = /\.(jpe?g|png)$/i.test(file.name)
  return (
    <div className={styles.tile}>
      {picture ? (
        <img src={apiUrl(`/cities/${city}/files/${file.id}`, { show: true })} alt={file.name} />
      ) : (
        <span title={file.name}>{file.name}</span>
      )}
      <button type="button" aria-label={`去掉 ${file.name}`} onClick={onRemove}>
        ✕
      </button>
    </div>
  )
}

import { useState, type DragEvent } from 'react'
import { checkFile, describeLimits, type FileLimits } from './check-files.ts'
import { cx } from './cx.ts'
import styles from './file-list.module.css'

interface Props {
  limits: FileLimits
  /** How many are already there. */
  present: number
  /** Files that passed the limits; the page sends them. */
  onFiles: (files: File[]) => void
  label?: string
  /** Opens the camera on phones. */
  camera?: boolean
  id?: string
}

/** Choose or drop files; the limits stand beside it, and a file that breaks them is named. */
export function FilePicker({ limits, present, onFiles, label = '加照片或文件', camera, id }: Props) {
  const [problems, setProblems] = useState<string[]>([])
  const [over, setOver] = useState(false)
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    const good = files.filter((file) => checkFile(file, limits) === null)
    const room = Math.max(0, limits.count - present)
    const wrong = files.map((file) => checkFile(file, limits)).filter((text) => text !== null)
    setProblems(
      good.length > room ? [...wrong, `最多 ${limits.count} 个，后面 ${good.length - room} 个没有收下`] : wrong,
    )
    if (good.length > 0 && room > 0) onFiles(good.slice(0, room))
  }
  const drag = (event: DragEvent, entering: boolean) => {
    event.preventDefault()
    setOver(entering)
  }
  return (
    <div
      className={cx(styles.drop, over && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        take(event.dataTransfer.files)
      }}
    >
      <label>
        {label}
        <input
          id={id}
          className="sr"
          type="file"
          multiple
          accept={limits.endings.join(',')}
          {...(camera && { capture: 'environment' })}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </label>
      <span>{describeLimits(limits)}</span>
      {problems.length > 0 && (
        <span role="alert" className={styles.bad}>
          {problems.join('；')}。没有收下。
        </span>
      )}
    </div>
  )
}

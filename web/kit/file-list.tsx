import type { ReactNode } from 'react'
import styles from './file-list.module.css'

export interface FileItem {
  id: string
  name: string
  /** Where it can be opened; without it the name is only text. */
  href?: string
  /** Who brought it, when, how large: 企业 · 09-28. */
  note?: ReactNode
  onRemove?: () => void
}

/** Files with who brought them; they open beside the page. */
export function FileList({ files }: { files: FileItem[] }) {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          {file.href ? (
            <a href={file.href} target="_blank" rel="noreferrer" className={styles.name}>
              {file.name}
            </a>
          ) : (
            <span className={styles.name}>{file.name}</span>
          )}
          <span className={styles.note}>{file.note}</span>
          {file.onRemove && (
            <button type="button" className={styles.remove} aria-label={`去掉 ${file.name}`} onClick={file.onRemove}>
              去掉
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

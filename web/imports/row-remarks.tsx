import type { ReportRow } from '../../server/imports/contract.ts'
import styles from './imports.module.css'

interface Props {
  row: Pick<ReportRow, 'problems' | 'notes'>
  /** Titles of the fields, to say where a problem is. */
  titles: ReadonlyMap<string, string>
}

/** What keeps a row out, and what was understood with reserve. */
export function RowRemarks({ row: { problems, notes }, titles }: Props) {
  return (
    <>
      {problems.map(({ field, message }) => (
        <span key={field + message} className={styles.problem}>
          {titles.has(field) && !message.includes(titles.get(field)!) ? `${titles.get(field)}：${message}` : message}
        </span>
      ))}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </>
  )
}

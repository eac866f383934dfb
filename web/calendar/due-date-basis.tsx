import type { DueDateView, NoticeView } from '../../server/calendar/contract.ts'
import styles from './due-date-panel.module.css'

/** Under the calendar: by which notices it was counted, and which years nobody has published. */
export function DueDateBasis({ notices, unpublishedYears }: Pick<DueDateView, 'notices' | 'unpublishedYears'>) {
  return (
    <div className={styles.basis}>
      {notices.length > 0 && <p>依据：{notices.map(citation).join('；')}。</p>}
      {unpublishedYears.length > 0 && <p>{unpublishedYears.join('、')} 年放假安排尚未公布，结果是暂定，公布后重算。</p>}
    </div>
  )
}

function citation({ number, title }: NoticeView): string {
  return number === null ? title : `${title}（${number}）`
}

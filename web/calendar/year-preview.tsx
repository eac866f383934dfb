import type { YearImportResult } from '../../server/calendar/contract.ts'
import { longDate } from '../app/format.ts'
import styles from './years-admin.module.css'

/** What publishing would change: day by day, and how many open terms move. */
export function YearPreview({ result }: { result: YearImportResult }) {
  const { differences, openTimers, status, year } = result
  return (
    <div className={styles.preview} role="status">
      <p>
        {status === 'unpublished' ? `${year} 年还没有公布过。` : `${year} 年已经公布过，这次是更正。`}
        公布后有 <b>{differences.length}</b> 天和现在不同
        {openTimers && (
          <>
            ；本市在办的时限中有 <b>{openTimers.moving}</b> 个会改到期日或由暂定变为确定（看了 {openTimers.looked} 个）
          </>
        )}
        。
      </p>
      <ol>
        {differences.map(({ date, before, after }) => (
          <li key={date}>
            <b>{longDate(date)}</b> {before} → {after}
          </li>
        ))}
      </ol>
    </div>
  )
}

import type { CasePage } from '../../server/cases/page-contract.ts'
import { longTime } from '../app/format.ts'
import { Panel } from '../kit/panel.tsx'
import styles from './asked-panel.module.css'

/** What the enterprise said and what it wants, in its own words; how to reach it. */
export function AskedPanel({ page }: { page: CasePage }) {
  const contact = [page.applicant, page.phone, page.replyBy, page.firstAsked && `首问 ${page.firstAsked}`]
    .filter(Boolean)
    .join('，')
  return (
    <Panel pad={false}>
      <div className={styles.asked}>
        <div>
          <h2>企业说什么</h2>
          <p className={styles.body}>{page.body}</p>
        </div>
        <div className={styles.wish}>
          <h2>要什么结果</h2>
          <p>{page.wish || '没有写明'}</p>
          <p className={styles.contact}>{`${longTime(page.registeredAt)} 登记${contact && `，${contact}`}`}</p>
        </div>
      </div>
    </Panel>
  )
}

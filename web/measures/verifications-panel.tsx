import { useState } from 'react'
import type { MeasureDetail, MeasureRow, Verification } from '../../server/measures/contract.ts'
import { Button } from '../kit/button.tsx'
import { circulationWords, outcomeWords, verificationWords } from './measure-words.ts'
import { VerificationDialog } from './verification-dialog.tsx'
import styles from './verifications-panel.module.css'

/** What supervision found, when and how, to whom it was reported and who is told. */
export function VerificationsPanel({ measure, detail }: { measure: MeasureRow; detail: MeasureDetail }) {
  const [open, setOpen] = useState(false)
  const { verifications, mayVerify, offices } = detail
  return (
    <div>
      <div className={styles.head}>
        <h3>核查情况</h3>
        {mayVerify && (
          <Button size="small" onClick={() => setOpen(true)}>
            登记核查
          </Button>
        )}
      </div>
      {verifications.length === 0 && <p className={styles.none}>这一条还没有核查过。</p>}
      <ul>
        {verifications.map((each) => (
          <Found key={each.id} found={each} />
        ))}
      </ul>
      {open && <VerificationDialog measure={measure} offices={offices} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Found({ found }: { found: Verification }) {
  return (
    <li className={styles.found}>
      <p>
        {`${found.date} ${verificationWords[found.kind]}　`}
        <strong>{outcomeWords[found.outcome]}</strong>
      </p>
      <p>{found.findings}</p>
      <p className={styles.by}>
        {`${found.by}登记，结果报${found.reportedTo.map(({ shortName }) => shortName).join('、')}，${circulationWords[found.circulation]}`}
      </p>
    </li>
  )
}

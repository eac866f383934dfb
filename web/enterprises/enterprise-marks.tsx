import type { EnterpriseLine } from '../../server/enterprises/contract.ts'
import { Tag } from '../kit/tag.tsx'
import styles from './enterprises.module.css'
import { statusWords } from './enterprise-words.ts'

/** What sets an enterprise apart: key, above scale, no longer in business. */
export function EnterpriseMarks({
  enterprise,
}: {
  enterprise: Pick<EnterpriseLine, 'keyEnterprise' | 'aboveScale' | 'status'>
}) {
  const { keyEnterprise, aboveScale, status } = enterprise
  return (
    <span className={styles.marks}>
      {keyEnterprise && <Tag tone="todo">重点</Tag>}
      {aboveScale && <Tag>规上</Tag>}
      {status !== 'active' && <Tag tone="line">{statusWords[status]}</Tag>}
    </span>
  )
}

import type { LatestBatch } from '../../server/audit/contract.ts'
import { longTime } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { Panel } from '../kit/panel.tsx'
import styles from './seals.module.css'

/** The newest head of the log, for whoever wants to note it: it fixes everything recorded before. */
export function LatestSeal() {
  const { data } = useGet<LatestBatch>('/public/seal')
  if (!data?.latest) return null
  const { number, sealedAt, head } = data.latest
  return (
    <Panel title="记录存证" note={`第 ${number} 批，${longTime(sealedAt)} 封存`}>
      <p>每一步办理都封存，批批相接。记下这串批首，日后就能核对它之前的记录有没有改动。</p>
      <p className={styles.head}>{head}</p>
    </Panel>
  )
}

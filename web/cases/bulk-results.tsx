import type { BulkResult } from '../../server/cases/contract.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Light } from '../kit/light.tsx'
import styles from './bulk-results.module.css'

/** What became of each case of a bulk act; shown when not all went through. */
export function BulkResults({ act, result, onClose }: { act: string; result: BulkResult; onClose: () => void }) {
  const failed = result.results.filter(({ ok }) => !ok)
  return (
    <Dialog
      open
      title={`${act}：${result.done} 件办了，${failed.length} 件没有办`}
      onClose={onClose}
      act="知道了"
      onAct={onClose}
    >
      <ul className={styles.list}>
        {failed.map(({ id, number, sentence }) => (
          <li key={id}>
            <span className={styles.number}>{number}</span>
            <Light name="stuck">{sentence ?? '没有办成'}</Light>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

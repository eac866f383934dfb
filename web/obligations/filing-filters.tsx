import { Select } from 'antd'
import type { FilingRow, Filings } from '../../server/obligations/filings/contract.ts'
import { useFilters } from '../app/address.ts'
import { CountTabs } from '../kit/count-tabs.tsx'
import type { LightName } from '../kit/mark.tsx'
import type { FilingGroup } from './filing-words.ts'
import { filingGroups } from './filing-words.ts'
import styles from './obligations.module.css'
import { useQueryHref } from './use-query-href.ts'

const groups: readonly { id: FilingGroup; label: string; light?: LightName }[] = [
  { id: 'owed', label: '待报' },
  { id: 'late', label: '过期', light: 'late' },
  { id: 'returned', label: '退回' },
  { id: 'unread', label: '待审核' },
  { id: 'done', label: '已报' },
]

/** Counts that narrow the rows, and the choice of one thing to hand in. */
export function FilingFilters({ filings: { kinds }, rows }: { filings: Filings; rows: readonly FilingRow[] }) {
  const [{ group, obligation }, setAddress] = useFilters()
  const hrefWith = useQueryHref()
  return (
    <div className={styles.filters}>
      <CountTabs
        label="按情况看"
        tabs={[
          { to: hrefWith({ group: undefined }), label: '全部', count: rows.length, current: !group },
          ...groups.map(({ id, label, ...light }) => ({
            ...light,
            to: hrefWith({ group: id }),
            label,
            count: rows.filter(filingGroups[id]).length,
            current: group === id,
          })),
        ]}
      />
      {kinds.length > 1 && (
        <Select
          aria-label="报送事项"
          className={styles.choice}
          value={obligation ?? ''}
          onChange={(id) => setAddress({ obligation: id || undefined })}
          options={[{ value: '', label: '全部报送事项' }, ...kinds.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </div>
  )
}

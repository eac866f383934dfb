import type { FilingKind, FilingRow } from '../../server/obligations/filings/contract.ts'
import { useFilters } from '../app/address.ts'
import styles from './obligations.module.css'

/** Where papers are each about one park or county: which of these nobody has taken yet. */
export function UnitsWithout({ kinds, rows }: { kinds: readonly FilingKind[]; rows: readonly FilingRow[] }) {
  const [{ obligation }] = useFilters()
  const units = kinds.find(({ id }) => id === obligation)?.papers.flatMap((paper) => paper.units) ?? []
  if (units.length === 0) return null
  const taken = new Set(rows.flatMap(({ filing }) => (filing && filing.state !== 'returned' && filing.unit) || []))
  const free = units.filter(({ name }) => !taken.has(name)).map(({ name }) => name)
  const said = free.length > 0 ? `还没有部门联系的：${free.join('、')}` : '都有部门联系'
  return (
    <p
      className={styles.source}
    >{`${units.length} 个园区和区县，${units.length - free.length} 个有部门联系。${said}`}</p>
  )
}

import type { LeftPlace, Roster } from '../../../server/liaison/rosters/contract.ts'
import { useFilters } from '../../app/address.ts'
import { Go } from '../../kit/go.tsx'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { Panel } from '../../kit/panel.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { ChangeTabs } from './place-filters.tsx'
import { useRosterAddresses } from './roster-addresses.ts'
import styles from './rosters.module.css'

/** Who was on last year's roster and is not on this one, and why. */
export function LeftTable({ roster, comparison }: { roster: Roster; comparison: NonNullable<Roster['comparison']> }) {
  const [filters, setFilters] = useFilters()
  const { one, enterprise } = useRosterAddresses()
  return (
    <Panel
      pad={false}
      title="离开的企业"
      note={`${comparison.year} 年在名单里，今年不在，${comparison.left.length} 户`}
      more={
        <Go className={styles.open} to={one(comparison.roster)}>
          {`看 ${comparison.year} 年的名单`}
        </Go>
      }
    >
      <div className={styles.filters}>
        <ChangeTabs roster={roster} filters={filters} setFilters={setFilters} />
      </div>
      <LedgerTable
        label="离开的企业和为什么"
        columns={columns}
        rows={comparison.left}
        rowId={(left) => left.enterprise}
        href={(left) => enterprise(left.enterprise)}
        empty={<EmptyState bare title="没有离开的企业。" />}
        phone={(left) => (
          <div className={styles.phoneLine}>
            <strong>{left.name}</strong>
            <span>{left.why.join('')}</span>
          </div>
        )}
      />
    </Panel>
  )
}

const columns: Column<LeftPlace>[] = [
  { id: 'rank', head: '上年名次', width: 76, cell: ({ rank }) => rank },
  { id: 'name', head: '企业', main: true, cell: ({ name }) => name },
  { id: 'part', head: '上年部分', width: 96, cell: ({ part }) => part },
  { id: 'why', head: '为什么离开', width: 360, wrap: true, cell: ({ why }) => why.join('') },
]

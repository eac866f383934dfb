import type { Roster } from '../../../server/liaison/rosters/contract.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { Pager } from '../../kit/pager.tsx'
import { Panel } from '../../kit/panel.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { lineBelow } from './line-below.ts'
import { PhonePlace, placeColumns } from './place-columns.tsx'
import { PlaceFilters } from './place-filters.tsx'
import { useRosterAddresses } from './roster-addresses.ts'
import styles from './rosters.module.css'
import type { Places } from './use-places.ts'

interface Props {
  roster: Roster
  places: Places
  chosen: string | undefined
  onChoose: (enterprise: string) => void
}

/** The places in their order; the row under the cursor is explained beside. */
export function PlacesPanel({ roster, places, chosen, onChoose }: Props) {
  const { exported } = useRosterAddresses()
  const { filters, filtered, setPage } = places
  const { data, error, refetch } = places.list
  return (
    <Panel
      pad={false}
      title={filtered ? '筛选出的企业' : '名单'}
      note={data && `${data.total} 户`}
      more={
        <a className={styles.export} href={exported(roster.id, filters)} download>
          导出
        </a>
      }
    >
      <PlaceFilters roster={roster} />
      <LedgerTable
        label="名单里的企业，按部分和名次"
        columns={placeColumns(roster)}
        rows={data?.rows}
        rowId={({ enterprise }) => enterprise}
        chosen={chosen}
        onCursor={({ enterprise }) => onChoose(enterprise)}
        below={data && !filtered ? lineBelow(roster, data) : () => null}
        error={error && <ProblemState bare error={error} title="没有读到名单里的企业" retry={() => void refetch()} />}
        empty={<EmptyState bare title={filtered ? '没有这样的企业。' : '名单里还没有企业。'} />}
        phone={(place) => <PhonePlace place={place} onOpen={() => onChoose(place.enterprise)} />}
      />
      {data && (
        <div className={styles.foot}>
          <Pager {...data} measure="户" onPage={setPage} />
        </div>
      )}
    </Panel>
  )
}

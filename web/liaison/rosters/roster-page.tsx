import { useState } from 'react'
import type { Nomination, Roster, RosterPlace } from '../../../server/liaison/rosters/contract.ts'
import { useParam } from '../../app/address.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { useTitle } from '../../app/use-title.ts'
import { cx } from '../../kit/cx.ts'
import { DeskPage } from '../../kit/desk-page.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { PrintHeader } from '../../kit/print-header.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { useNarrow } from '../../kit/use-narrow.ts'
import { LeftTable } from './left-table.tsx'
import { EndNominationDialog, NominateDialog } from './nominate-dialogs.tsx'
import { PartsColumn } from './parts-column.tsx'
import { PlacePanel } from './place-panel.tsx'
import { PlacesPanel } from './places-panel.tsx'
import { RosterHead } from './roster-head.tsx'
import { stateWords } from './roster-words.ts'
import styles from './rosters.module.css'
import { usePlaces } from './use-places.ts'
import { useRosterActs } from './use-roster-acts.ts'

/** One roster: how each part came out, its places with the line under the last, and one place explained wholly. */
export function RosterPage() {
  const id = useParam('id')
  const { data, error, refetch } = useGet<Roster>(`/liaison/rosters/${id}`)
  useTitle(data ? `${data.year} 年${data.rule.name}` : '名单')
  return (
    <DeskPage>
      {error && <ProblemState error={error} title="没有读到名单" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Shown roster={data} />}
    </DeskPage>
  )
}

type Asking = { what: 'nominate'; part: string } | { what: 'end'; nomination: Nomination }

function Shown({ roster }: { roster: Roster }) {
  const narrow = useNarrow()
  const places = usePlaces(roster.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const acts = useRosterActs(roster.id)
  const close = () => setAsking(null)
  const nominate = (part: string) => setAsking({ what: 'nominate', part })
  const end = (nomination: Nomination) => setAsking({ what: 'end', nomination })
  // On a wide page something is always explained: the first row until another is chosen.
  const rows = places.left ? [] : (places.list.data?.rows ?? [])
  const place = rows.find(({ enterprise }) => enterprise === chosen) ?? (narrow ? null : (rows[0] ?? null))
  const failed = acts.draw.error ?? acts.approve.error
  return (
    <>
      <RosterHead roster={roster} acts={acts} />
      <PrintHeader
        title={`${roster.year} 年${roster.district?.name ?? ''}${roster.rule.name}`}
        left={stateWords(roster)}
      />
      {failed && <ProblemState error={failed} title="没有办成" />}
      <div className={cx(styles.columns, places.left && styles.two)}>
        <div className="no-print">
          <PartsColumn roster={roster} onNominate={nominate} onEnd={end} />
        </div>
        {places.left && roster.comparison ? (
          <LeftTable comparison={roster.comparison} roster={roster} />
        ) : (
          <PlacesPanel roster={roster} places={places} chosen={place?.enterprise} onChoose={setChosen} />
        )}
        {!places.left && (
          <ChosenPlace roster={roster} place={place} narrow={narrow} onClose={() => setChosen(null)} onEnd={end} />
        )}
      </div>
      {asking?.what === 'nominate' && <NominateDialog roster={roster} part={asking.part} acts={acts} onClose={close} />}
      {asking?.what === 'end' && <EndNominationDialog nomination={asking.nomination} acts={acts} onClose={close} />}
    </>
  )
}

interface ChosenProps {
  roster: Roster
  place: RosterPlace | null
  narrow: boolean
  onClose: () => void
  onEnd: (nomination: Nomination) => void
}

/** Beside the table; on a phone over it. */
function ChosenPlace({ roster, place, narrow, onClose, onEnd }: ChosenProps) {
  const panel = place && <PlacePanel roster={roster} place={place} onEnd={onEnd} bare={narrow} />
  if (!narrow) return <div className="no-print">{panel}</div>
  return (
    <Dialog open={place !== null} title={place?.name ?? ''} onClose={onClose}>
      {panel}
    </Dialog>
  )
}

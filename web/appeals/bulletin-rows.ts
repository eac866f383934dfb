import type { Bulletin } from '../../server/appeals/contract.ts'
import type { Filters } from '../app/address.ts'
import { daysOfMonth } from './months.ts'

/** Counts of a bulletin that have rows of their own in the ledger. */
export type Figure = keyof Pick<
  Bulletin['rows'][number],
  'received' | 'onTime' | 'late' | 'openLate' | 'answered' | 'silent'
>

/**
 * The filter of the ledger that shows exactly the cases a figure counts: registered in the month, handed out to these units,
 * merged ones left out because they live on in another case.
 * @param stages all stages of the city's case kinds; what is late in hand is late by the units' own limit, `handle`
 */
export function rowsBehind(
  figure: Figure,
  month: string,
  units: readonly string[],
  stages: readonly { id: string; clock?: string }[],
): Filters {
  const [from, to] = daysOfMonth(month)
  const ids = (list: typeof stages) => [...new Set(list.map(({ id }) => id))].join(',')
  const unmerged = ids(stages.filter(({ id }) => id !== 'merged'))
  const handling = ids(stages.filter(({ clock }) => clock === 'handle'))
  const narrowed: Record<Figure, Filters> = {
    received: { stage: unmerged },
    onTime: { stage: unmerged, onTime: 'true' },
    late: { stage: unmerged, onTime: 'false' },
    openLate: { mode: 'open', light: 'late', stage: handling },
    answered: { stage: unmerged, answered: 'true' },
    silent: { ending: 'silence' },
  }
  return { mode: 'all', lead: units.join(','), from, to, ...narrowed[figure] }
}

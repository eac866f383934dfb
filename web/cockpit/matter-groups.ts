import type { Filters } from '../app/address.ts'

interface Group {
  id: string
  name: string
  query: Filters
}

/** What this leader's own tier coordinates. */
const own: Group = { id: 'mine', name: '我协调的', query: { mine: 'coordinate' } }

/** What will come up soon; reached from the first page only. */
export const soon: Group = {
  id: 'soon',
  name: '眼看要逾期',
  query: { mine: 'coordinate', light: 'late,today,near', escalated: 'false' },
}

/** What everybody in the cockpit follows: the whole city. */
const all: Group[] = [
  { id: 'late', name: '逾期', query: { light: 'late' } },
  { id: 'escalated', name: '提级', query: { escalated: 'true' } },
  { id: 'all', name: '全市', query: {} },
]

/** The lists a post can choose from; a post that coordinates nothing follows the whole city. */
export const groupsFor = (coordinates: boolean): readonly Group[] => (coordinates ? [own, ...all] : all)

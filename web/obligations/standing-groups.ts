import type { ObligationPeriod, StandingRow } from '../../server/obligations/contract.ts'
import type { LightName } from '../kit/mark.tsx'

interface Group {
  id: StandingRow['status']
  head: string
  /** Only what asks for attention is coloured. */
  light?: LightName
  count: (period: ObligationPeriod) => number
}

/** How many stand how, in the order in which one looks. */
export const counted: readonly Group[] = [
  { id: 'late', head: '过期', light: 'late', count: ({ late }) => late },
  { id: 'at-risk', head: '落后或临近', light: 'near', count: ({ atRisk }) => atRisk },
  { id: 'on-course', head: '正常', count: ({ onCourse }) => onCourse },
  { id: 'met', head: '完成', count: ({ met }) => met },
  { id: 'met-late', head: '过期后完成', count: ({ metLate }) => metLate },
  { id: 'waived', head: '豁免', count: ({ waived }) => waived },
]

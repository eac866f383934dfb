import type { CaseRow } from '../../server/cases/contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { Light } from '../kit/light.tsx'
import { TimeLeft } from '../kit/time-left.tsx'
import { endingNames, nameIn } from './case-choices.ts'

/** How much time a case has left; of an ended one, when and how it ended. */
export function CaseTimeLeft({ row }: { row: Pick<CaseRow, 'timeLeft' | 'closedAt' | 'ending' | 'stage'> }) {
  if (row.timeLeft && row.closedAt === null) return <TimeLeft light={row.timeLeft.light} text={row.timeLeft.text} />
  if (row.closedAt === null) return null
  const how = row.ending ? nameIn(endingNames, row.ending) : row.stage.name
  return <Light name="done">{`${shortDate(dateOf(row.closedAt))} ${how}`}</Light>
}

import type { ObligationFigure, Standing, Status } from './types.ts'

/**
 * The figure of a clause from standings: how many of each status, and the share of subjects that have done what is expected
 * by now in every period given. Those that owe nothing or cannot begin yet stand apart; waived ones are not in the share.
 */
export function figureOf(standings: readonly Standing[]): ObligationFigure {
  const counts: Record<Status, number> = { met: 0, 'on-course': 0, 'at-risk': 0, late: 0, 'met-late': 0, waived: 0 }
  const subjects = new Map<string, boolean>()
  for (const standing of standings) {
    if (standing.status !== 'waived' && !isOwed(standing)) continue
    counts[standing.status] += 1
    if (standing.status === 'waived') continue
    const before = subjects.get(standing.subject) ?? true
    subjects.set(standing.subject, before && standing.owed - standing.remaining >= standing.expected)
  }
  const atOrAbove = [...subjects.values()].filter(Boolean).length
  return {
    met: counts.met,
    onCourse: counts['on-course'],
    atRisk: counts['at-risk'],
    late: counts.late,
    metLate: counts['met-late'],
    waived: counts.waived,
    notOwedYet: standings.length - Object.values(counts).reduce((sum, count) => sum + count, 0),
    subjects: subjects.size,
    atOrAbove,
    share: subjects.size > 0 ? atOrAbove / subjects.size : null,
  }
}

/** Done already, or open to be done. */
function isOwed({ owed, begun, remaining }: Standing): boolean {
  return owed > 0 && (begun || remaining === 0)
}

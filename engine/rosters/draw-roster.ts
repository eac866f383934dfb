import { drawPart } from './draw-part.ts'
import type { Absence, Candidate, Drawing, Nomination, PartFinding, Place } from './drawing.ts'
import type { RosterRule } from './types.ts'

export interface RosterInput {
  readonly rule: Pick<RosterRule, 'parts'>
  readonly year: number
  readonly candidates: readonly Candidate[]
  readonly nominations: readonly Nomination[]
}

/**
 * Draws a roster of a year. The parts are drawn in their order and an enterprise belongs to the first that takes it. Whoever
 * shares the last place by the same figure is in as well, so that a part may have more places than its count. The order of the
 * candidates changes nothing but the order of equals.
 */
export function drawRoster({ rule, year, candidates, nominations }: RosterInput): Drawing {
  const names = new Map(candidates.map(({ id, name }) => [id, name]))
  const taken = new Map<string, string>()
  const places: Place[] = []
  const findings: PartFinding[] = []
  const absences = new Map<string, { part: string; absence: Absence }[]>(candidates.map(({ id }) => [id, []]))
  for (const part of rule.parts) {
    const drawn = drawPart({
      part,
      year,
      free: candidates.filter(({ id }) => !taken.has(id)),
      nominations,
      given: findings.reduce((sum, finding) => sum + finding.places, 0),
      notFree: (enterprise) => notFree(taken.get(enterprise)),
      nameOf: (enterprise) => names.get(enterprise) ?? '',
    })
    for (const { enterprise } of drawn.places) taken.set(enterprise, part.id)
    for (const [enterprise, absence] of drawn.absences) absences.get(enterprise)?.push({ part: part.id, absence })
    places.push(...drawn.places)
    findings.push(drawn.finding)
  }
  for (const enterprise of taken.keys()) absences.delete(enterprise)
  return { places, findings, absences }
}

const notFree = (part: string | undefined): Absence =>
  part === undefined ? { why: 'gone' } : { why: 'in-other-part', part }

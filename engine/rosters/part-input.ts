import type { Absence, Candidate, Nomination, PartFinding, Place } from './drawing.ts'
import type { RosterPart } from './types.ts'

/** What a part is drawn from: who is not yet taken, what was nominated, and how many places are given already. */
export interface PartInput<Part extends RosterPart = RosterPart> {
  readonly part: Part
  readonly year: number
  readonly free: readonly Candidate[]
  readonly nominations: readonly Nomination[]
  readonly given: number
  /** Why somebody who is not free cannot be named here. */
  readonly notFree: (enterprise: string) => Absence
  readonly nameOf: (enterprise: string) => string
}

export interface PartDrawing {
  readonly places: readonly Place[]
  readonly finding: PartFinding
  readonly absences: ReadonlyMap<string, Absence>
}

/** A part that is drawn in one of the ways. */
export type By<Kind extends RosterPart['by']> = Extract<RosterPart, { by: Kind }>

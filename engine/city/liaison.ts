import type { PeriodKind } from '../calendar/types.ts'
import type { Sourced } from '../workflow/types.ts'

/** Which enterprises must each have a leader, and how many of a hundred of them (ZB-13, JZ-02). */
export interface CoverageRule extends Sourced {
  of: 'above-scale' | 'key'
  target: number
}

/** A bulletin on linking, drafted from the records of a period and frozen when it is published (PE-06, QH-07). */
export interface LiaisonBulletinKind extends Sourced {
  id: string
  name: string
  every: PeriodKind
  /** Who is told. */
  to: string[]
  /** Whoever has fewer links is shown and not ranked. */
  minimumLinks: number
}

/** The linked leader answers for what an enterprise asks of the government (PE-31, ZB-12). */
export interface LeadOfCases extends Sourced {
  /** What the leader is called then: 纾困主管. */
  called: string
  /** The kinds of case it holds for. */
  kinds: string[]
}

/** What a city's document says about linked leaders beyond the link itself. */
export interface LiaisonService {
  coverage?: CoverageRule
  bulletins?: LiaisonBulletinKind[]
  lead?: LeadOfCases
  /** Departments link a park each and send an officer there (GZ-08). */
  parkUnits?: Sourced
}

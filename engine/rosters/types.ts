/**
 * Words of the rosters (名单).
 *
 * A **rule** is what the city declares: how a list of enterprises is drawn for a year. A **candidate** is an enterprise with
 * the facts the rule asks for. Drawing is pure: the same candidates give the same roster, whatever their order. Amounts are
 * integer fen.
 */
import type { Sourced } from '../workflow/types.ts'

/** How an enterprise runs, as its county reports it: 较好, 一般, 困难. */
export type RunningGrade = 'good' | 'fair' | 'poor'

/** Which enterprises a part looks at; what is not said does not matter. */
export interface Among {
  readonly aboveScale?: boolean
  /** Carries one of these tags, e.g. `new-business`. */
  readonly tags?: readonly string[]
  /** Its county has reported how it runs this year. */
  readonly graded?: boolean
}

/**
 * One part of a roster.
 * - `largest`: so many by a figure of the year before; with `groups: 'as-one'` members of a business group rank as the group
 * - `every`: whoever meets the condition
 * - `named`: put on by the office, each with a reason
 */
export type RosterPart = Sourced & { readonly id: string; readonly name: string; readonly among?: Among } & (
    | {
        readonly by: 'largest'
        /** The yearly figure it ranks by: an id such as `tax-retained`, and what a page calls it. */
        readonly figure: { readonly id: string; readonly name: string }
        readonly count: number
        readonly groups: 'as-one' | 'apart'
      }
    | { readonly by: 'every' }
    | { readonly by: 'named'; readonly atMost: number }
  )

/** How a roster is drawn, for one year. */
export interface RosterRule extends Sourced {
  readonly id: string
  readonly name: string
  /** Drawn once for the city, or once in each county. */
  readonly level: 'city' | 'county'
  readonly parts: readonly RosterPart[]
  /** By when it is to be approved, as a day of the year it is for or of the one before. */
  readonly due?: { readonly month: number; readonly day: number; readonly of: 'year' | 'year-before' }
  /** Where it is written, or that it is not from the document. */
  readonly source: string
}

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
  /** Marked as a key enterprise in the registry. */
  readonly key?: boolean
  /** Carries one of these tags, e.g. `new-business`. */
  readonly tags?: readonly string[]
  /** Its county has reported how it runs this year. */
  readonly graded?: boolean
  /** Has a place on the approved roster of this other rule, of the same year. */
  readonly onRoster?: string
}

/** The yearly figure that a part ranks by. */
export interface RosterFigure {
  /** An id such as `tax-retained`. */
  readonly id: string
  /** What a page calls it. */
  readonly name: string
  /** The year it is of: so many years before the roster's. A list drawn in October knows only the year before that one. */
  readonly yearsBefore: 1 | 2
}

/**
 * One part of a roster.
 * - `largest`: so many by a yearly figure; with `groups: 'as-one'` members of a business group rank, and take one place, as
 *   the group. With `of: 'roster'` the places of the parts before it count too: it fills the roster up to `count`.
 * - `every`: whoever meets the condition
 * - `named`: put on by the office, each with a reason
 */
export type RosterPart = Sourced & { readonly id: string; readonly name: string; readonly among?: Among } & (
    | {
        readonly by: 'largest'
        readonly figure: RosterFigure
        readonly count: number
        readonly of?: 'part' | 'roster'
        readonly groups: 'as-one' | 'apart'
      }
    | { readonly by: 'every' }
    | { readonly by: 'named'; readonly atMost: number }
  )

/** A mark that a city puts on enterprises (标签), such as 新业态. */
export interface EnterpriseTag extends Sourced {
  readonly id: string
  readonly name: string
}

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

/**
 * What drawing a roster takes and gives: candidates with their facts; places, each with its reason; what is to be said of each
 * part as a whole; and why whoever has no place has none. Reasons are data; `phrase-reason.ts` makes sentences of them.
 */
import type { RunningGrade } from './types.ts'

/** An enterprise with the facts that rules ask for. A figure that nobody reported is absent: unknown, not zero. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly aboveScale: boolean
  readonly key: boolean
  readonly tags: readonly string[]
  /** The business group it belongs to, or empty. */
  readonly group: string
  readonly grade: RunningGrade | null
  /** Rules on whose approved roster of the year it has a place. */
  readonly onRosters: readonly string[]
  /** Integer fen by `figureKey`. */
  readonly figures: Readonly<Record<string, number>>
}

/** What the office put on a `named` part; in the order in which it was said. */
export interface Nomination {
  readonly part: string
  readonly enterprise: string
  readonly reason: string
}

/** A condition of a part, with what the enterprise has there. */
export type Condition =
  | { readonly is: 'above-scale' }
  | { readonly is: 'key' }
  | { readonly is: 'tag'; readonly tag: string }
  | { readonly is: 'graded'; readonly grade: RunningGrade | null }
  | { readonly is: 'on-roster'; readonly rule: string }

export interface GroupMember {
  readonly enterprise: string
  readonly name: string
  /** Null where nobody reported it; the group then counts without. */
  readonly value: number | null
}

export type PlaceReason =
  | {
      readonly by: 'largest'
      readonly figure: string
      readonly year: number
      /** Of the enterprise, or of its group. */
      readonly value: number
      readonly rank: number
      readonly count: number
      /** How many others have the same value and share the rank. */
      readonly tied: number
      readonly group: { readonly name: string; readonly members: readonly GroupMember[] } | null
    }
  | { readonly by: 'every'; readonly met: readonly Condition[] }
  | { readonly by: 'named'; readonly reason: string; readonly met: readonly Condition[] }

export interface Place {
  readonly enterprise: string
  readonly part: string
  readonly rank: number | null
  /** Its own figure, where the part has one and it was reported. */
  readonly value: number | null
  /** Whoever stands alone, and of a group the member with the largest figure. */
  readonly leads: boolean
  readonly why: PlaceReason
}

/** What is to be said of a part as a whole. A place is one enterprise, or one group that ranks as one. */
export interface PartFinding {
  readonly part: string
  readonly places: number
  readonly enterprises: number
  /** How many places there are to give; null where whoever meets the condition is in. */
  readonly count: number | null
  /** Groups that were merged into one place. */
  readonly groups: number
  /** Candidates without a reported figure: they cannot be ranked. */
  readonly unknown: number
  /** The last place: with several who share it, all of them are in, even beyond the count. */
  readonly line: { readonly rank: number; readonly value: number; readonly shared: readonly string[] } | null
  /** Who is just below the line, by how much. */
  readonly next: { readonly names: readonly string[]; readonly value: number; readonly short: number } | null
  /** Nominations that could not be followed. */
  readonly refused: readonly {
    readonly enterprise: string
    readonly name: string
    readonly why: Absence
  }[]
}

/** Why an enterprise has no place in a part. */
export type Absence =
  /** No longer a candidate: closed, moved away, merged, or in another county. */
  | { readonly why: 'gone' }
  | { readonly why: 'lacks'; readonly lacks: readonly Condition[] }
  | { readonly why: 'unknown-figure'; readonly figure: string; readonly year: number }
  | { readonly why: 'below-line'; readonly rank: number; readonly value: number; readonly short: number }
  | { readonly why: 'not-named' }
  | { readonly why: 'full'; readonly atMost: number }
  | { readonly why: 'in-other-part'; readonly part: string }

export interface Drawing {
  readonly places: readonly Place[]
  readonly findings: readonly PartFinding[]
  /** By enterprise, for every candidate without a place: why, part by part. */
  readonly absences: ReadonlyMap<string, readonly { readonly part: string; readonly absence: Absence }[]>
}

/**
 * Words of the allocation (分配): enterprises shared among leaders, or officers, under a city's rules.
 *
 * A **scheme** is what the city declares: rules that must hold, and points that say what is wanted. A **problem** is the
 * scheme with the leaders, the enterprises and what was decided by hand. Scores are integers; days and chance play no part,
 * and the order in which leaders and enterprises are given changes nothing but the order of the answer.
 */
import type { Sourced } from '../workflow/types.ts'

/** Who receives enterprises: a post. */
export interface Leader {
  readonly id: string
  readonly name: string
  /** Fields in the leader's charge (分管领域). */
  readonly portfolio: readonly string[]
  /** How well the leader knows a field, 0 to 100. */
  readonly expertise?: Readonly<Record<string, number>>
  readonly park?: string | null
}

export interface Enterprise {
  readonly id: string
  readonly name: string
  readonly fields: readonly string[]
  /** The grade or other class that rules count by, e.g. 较好, 一般, 困难. */
  readonly grade?: string | null
  readonly park?: string | null
  /** The business group (集团) it belongs to. */
  readonly group?: string | null
  /** Last year's leader; null when it was not on last year's list. */
  readonly previous?: string | null
}

/** How many enterprises a leader has, all or of one grade. Both bounds the same: exactly so many. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** What must hold. Several bounds on the same leaders hold together. */
export type Rule = Sourced & { readonly id: string; readonly name: string } & (
    | { readonly kind: 'each-enterprise'; readonly leaders: 'exactly-one' | 'at-most-one' }
    | ({ readonly kind: 'load'; readonly leaders?: readonly string[]; readonly grade?: string } & Bounds)
    /** Enterprises only from the leader's own park; with `everyLeader` each must have one. */
    | { readonly kind: 'own-park'; readonly everyLeader?: boolean }
    | { readonly kind: 'group-together' }
    /** Pairs that may not be, as given with the problem (回避). */
    | { readonly kind: 'no-forbidden-pair' }
    /** Enterprises of another list, given with the problem, are left out here. */
    | { readonly kind: 'no-overlap'; readonly list: string }
  )

export type RuleKind = Rule['kind']
export type LoadRule = Extract<Rule, { kind: 'load' }>

/** What a pair gains points for. Expertise gives its share of the points, rounded down. */
export type ScoreFor = 'portfolio' | 'expertise' | 'kept' | 'same-park'

export interface ScorePart extends Sourced {
  readonly id: string
  readonly name: string
  readonly for: ScoreFor
  readonly points: number
}

/** What a city declares. */
export interface AllocationScheme extends Sourced {
  readonly id: string
  readonly name: string
  readonly rules: readonly Rule[]
  readonly score: readonly ScorePart[]
  /** Points lost for a leader who has `d` enterprises more or fewer than the even share: `points × d²`. */
  readonly balance: Sourced & { readonly points: number }
}

/** A pair decided by hand. It is kept whatever the rules say; what it breaks is reported. */
export interface HandPair {
  readonly enterprise: string
  readonly leader: string
  /** Empty while it is still owed. */
  readonly reason: string
}

export interface ForbiddenPair {
  readonly enterprise: string
  readonly leader: string
  readonly reason: string
}

export interface AllocationProblem {
  readonly scheme: AllocationScheme
  readonly leaders: readonly Leader[]
  readonly enterprises: readonly Enterprise[]
  readonly byHand: readonly HandPair[]
  readonly forbidden: readonly ForbiddenPair[]
  /** Enterprise ids by the name of the list they are on. */
  readonly otherLists: Readonly<Record<string, readonly string[]>>
}

/** What the allocation answers: pairs with their reasons, how the leaders stand, and which rules bind. All of it is plain data. */

/** One thing wrong with a problem, and what would be right. */
export interface ProblemFault {
  readonly code:
    | 'no-leaders'
    | 'duplicate-id'
    | 'unknown-leader'
    | 'unknown-enterprise'
    | 'unknown-list'
    | 'hand-pair-twice'
    | 'park-missing'
    | 'rule-not-declared'
    | 'rule-declared-twice'
    | 'bounds-crossed'
    | 'not-a-count'
    | 'points-too-large'
  readonly field: string
  readonly sentence: string
}

/** Points of one part for a pair. `field` is what matched, for portfolio and expertise. */
export interface PartScore {
  readonly part: string
  readonly points: number
  readonly field?: string
}

/** Why an enterprise went to its leader, or not to the runner-up; with a phrase for the page. */
export interface Reason {
  readonly code:
    'portfolio' | 'expertise' | 'kept' | 'same-park' | 'group' | 'by-hand' | 'only-one-possible' | 'gives-way'
  readonly sentence: string
}

/** Same leader as last year; not on last year's list; another leader than last year; decided by hand. */
export type Origin = 'kept' | 'new' | 'moved' | 'by-hand'

export interface Pair {
  readonly enterprise: string
  readonly leader: string
  readonly score: number
  readonly parts: readonly PartScore[]
  readonly reasons: readonly Reason[]
  readonly origin: Origin
  /** The best of the other leaders it may go to. */
  readonly runnerUp: { readonly leader: string; readonly score: number } | null
}

/** An enterprise without a leader, and the rule or lack that left it out. */
export interface LeftOut {
  readonly enterprise: string
  readonly because: 'other-list' | 'no-leader-possible' | 'at-most-one'
  readonly rule: string | null
}

/** A leader who stands at a bound. */
export interface Standing {
  readonly rule: string
  readonly leader: string
  readonly side: 'min' | 'max'
  readonly bound: number
}

/** The same, and what this bound alone one looser would change: by how much the objective grows, how many misses it mends. */
export interface AtBound extends Standing {
  readonly gain: number
  readonly mends: number
}

export interface LeaderLoad {
  readonly leader: string
  readonly total: number
  readonly byGrade: Readonly<Record<string, number>>
  readonly score: number
  /** Enterprises of a field in the leader's charge, kept from last year, decided by hand. */
  readonly matched: number
  readonly kept: number
  readonly byHand: number
  readonly atBound: readonly AtBound[]
}

/**
 * What would change if a rule's bound were one looser for every leader, groups staying where they are: differences to this
 * result, `moved` enterprises with another leader, `mends` misses fewer.
 */
export interface Loosened {
  readonly side: 'min' | 'max'
  readonly to: number
  readonly score: number
  readonly objective: number
  readonly matched: number
  readonly moved: number
  readonly mends: number
}

/** How far a rule is from holding: for a leader's bound, by how many enterprises. */
export interface Breach {
  readonly rule: string
  readonly leader: string | null
  readonly enterprises: readonly string[]
  readonly by: number
  /** True when pairs decided by hand alone break it. */
  readonly byHand: boolean
}

export interface RuleAudit {
  readonly rule: string
  readonly state: 'met' | 'at-bound' | 'broken'
  /** What it is counted in: leaders for loads, enterprises, groups or pairs; and how many of them are as the rule says. */
  readonly holds: number
  readonly of: number
  readonly breaches: readonly Breach[]
  readonly atBound: readonly Standing[]
}

export interface RuleState extends RuleAudit {
  readonly atBound: readonly AtBound[]
  readonly loosened: readonly Loosened[]
}

/**
 * Why the rules cannot all hold. Too few or too many: the leaders named need (or can take) `needed` enterprises, but those
 * that can go only to them (or to them at all) are `available`. A conflict: none of `rules` can be left out of it, and
 * without any one of them the rest would hold. `by` is the least number of enterprises by which it fails.
 */
export interface Infeasibility {
  readonly code:
    | 'too-few-enterprises'
    | 'too-many-enterprises'
    | 'no-leader-possible'
    | 'group-apart'
    | 'rules-conflict'
    | 'broken-by-hand'
  readonly rules: readonly string[]
  readonly leaders: readonly string[]
  readonly enterprises: readonly string[]
  readonly grade: string | null
  readonly needed: number
  readonly available: number
  readonly by: number
  /** For a conflict: taking back what was decided by hand would end it too. */
  readonly handsBind: boolean
  readonly sentence: string
}

export interface Balance {
  readonly least: number
  readonly most: number
  /** Enterprises divided by leaders. */
  readonly mean: number
  /** Points lost for being uneven. */
  readonly penalty: number
}

export interface Totals {
  readonly enterprises: number
  readonly score: number
  /** Score less the balance penalty: what is made as large as can be. */
  readonly objective: number
  readonly matched: number
  readonly kept: number
  readonly moved: number
  readonly new: number
  readonly byHand: number
}

/**
 * Whether a better answer is impossible. Without groups it is always proven. With groups kept together the search may stop
 * at its limit of steps: then no answer has a larger objective than `bound`.
 */
export interface Optimality {
  readonly proven: boolean
  readonly bound: number
  readonly gap: number
}

export interface AllocationResult {
  /** False when some rule had to be broken; the pairs then break as little as possible. */
  readonly feasible: boolean
  /** By how many enterprises bounds are missed, rules added up: the least there can be. */
  readonly missed: number
  readonly pairs: readonly Pair[]
  readonly leftOut: readonly LeftOut[]
  readonly loads: readonly LeaderLoad[]
  readonly rules: readonly RuleState[]
  readonly totals: Totals
  readonly balance: Balance
  readonly optimality: Optimality
  readonly infeasible: readonly Infeasibility[]
}

export type AllocationAnswer =
  ({ readonly ok: true } & AllocationResult) | { readonly ok: false; readonly faults: readonly ProblemFault[] }

/** A change by hand that is thought of: the enterprise goes to this leader, or to nobody. */
export interface HandChange {
  readonly enterprise: string
  readonly leader: string | null
}

/** What a change by hand would do, before it is made. Differences are after less before. */
export interface HandEffect {
  readonly from: string | null
  readonly to: string | null
  readonly scoreBefore: number
  readonly scoreAfter: number
  readonly score: number
  readonly objective: number
  /** Rules whose state the change alters or touches. */
  readonly rules: readonly {
    readonly rule: string
    readonly before: RuleState['state']
    readonly after: RuleState['state']
  }[]
  /** What it newly breaks. */
  readonly breaches: readonly Breach[]
  /** Others of its group, which would have to go along. */
  readonly goesWith: readonly string[]
  readonly sentences: readonly { readonly code: string; readonly sentence: string }[]
}

/** What is different between two results. */
export interface Comparison {
  readonly moved: readonly {
    readonly enterprise: string
    readonly from: string
    readonly to: string
    readonly score: number
  }[]
  readonly added: readonly { readonly enterprise: string; readonly leader: string }[]
  readonly removed: readonly { readonly enterprise: string; readonly leader: string }[]
  readonly unchanged: number
  readonly loads: readonly { readonly leader: string; readonly before: number; readonly after: number }[]
  readonly rules: readonly {
    readonly rule: string
    readonly before: RuleState['state'] | null
    readonly after: RuleState['state'] | null
  }[]
  readonly score: number
  readonly objective: number
}

/**
 * Words of the timers.
 *
 * A **time limit** is declared by a city; a **timer** is one run of it on a case. A timer is a budget (granted, used,
 * remaining) and a ledger of pauses and extensions. It holds no due date and no "overdue": both are read from it.
 */
import type { DayReason, Instant, IsoDate, Notice, Weekday } from '../calendar/types.ts'

/** What a budget is counted in, as its source says. */
export type TimeUnit = 'working-minutes' | 'working-days' | 'calendar-days'

/**
 * The point of a budget at which a rung stands, in the unit of the limit (days for minutes limits: `remaining` and
 * `overdue` are working days there).
 * - `{ used: 0.5 }`   half of the budget is used
 * - `{ remaining: 1 }` one day is left
 * - `{ due: true }`   the due instant
 * - `{ overdue: 3 }`  three days after it
 */
export type RungPoint =
  { readonly used: number } | { readonly remaining: number } | { readonly due: true } | { readonly overdue: number }

export type RungDeed = 'remind-handler' | 'remind-head' | 'urge' | 'escalate' | 'lapse'

/** What happens at a point of a budget (警戒). It fires once a round. */
export interface Rung {
  readonly id: string
  readonly name: string
  readonly at: RungPoint
  readonly does: RungDeed
  /** Roles that are told. */
  readonly tells: readonly string[]
}

/** A time limit as a city declares it (时限). */
export interface TimeLimit {
  readonly id: string
  readonly name: string
  readonly unit: TimeUnit
  readonly amount: number
  /** Calendar days only: a term that ends on a rest day moves to the next working day. */
  readonly moveToWorkingDay?: boolean
  /** Days left (working days, or calendar days for that unit) from which the light is yellow. Default 3. */
  readonly nearAt?: number
  /** Each extension grants at most `max` units, and at most `times` extensions are given. None when absent. */
  readonly extension?: { readonly max: number; readonly times: number }
  readonly rungs: readonly Rung[]
  /** Where the amount is written, or that it is not from the document. */
  readonly source: string
  readonly duties: readonly string[]
}

/** A stretch during which the budget is not used. `to` is null while it lasts. */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
  readonly reason: string
}

export interface Extension {
  readonly amount: number
  readonly at: Instant
  readonly reason: string
}

/** One run of a time limit. Plain JSON: stored and read back as it is. */
export interface Timer {
  /** The id of its time limit. */
  readonly limit: string
  /** 1 for the first run; a case that is returned begins the next. */
  readonly round: number
  readonly unit: TimeUnit
  /** The budget at the start; extensions come on top. */
  readonly granted: number
  readonly moveToWorkingDay: boolean
  readonly nearAt: number
  /** The act that started it. Its day is day zero. */
  readonly anchor: Instant
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
  readonly stoppedAt: Instant | null
}

/** A refusal as the engine gives it: a stable code, and a sentence for the person who asked. */
export interface Refused {
  readonly ok: false
  readonly code: string
  readonly sentence: string
}

/** Why a timer cannot do what was asked. */
export interface TimerRefusal extends Refused {
  readonly code:
    | 'timer-stopped'
    | 'timer-paused'
    | 'timer-not-paused'
    | 'timer-expired'
    | 'extension-not-allowed'
    | 'extension-too-long'
    | 'extensions-used-up'
    | 'reason-missing'
    | 'time-goes-back'
}

export type TimerResult = { readonly ok: true; readonly timer: Timer } | TimerRefusal

export type Light = 'ok' | 'near' | 'late' | 'hold' | 'done'

/** A timer as it stands at a moment. Amounts are in the timer's unit, days as `daysLeft` and `overdueBy` say. */
export interface TimerReading {
  readonly unit: TimeUnit
  readonly status: 'running' | 'paused' | 'stopped'
  readonly granted: number
  /** Never more than granted. In day units today counts as used. */
  readonly used: number
  readonly remaining: number
  /** Null while paused: until it is resumed nobody knows. */
  readonly due: Instant | null
  /** The same moment as a civil date and a minute of that day. */
  readonly dueOn: { readonly date: IsoDate; readonly minute: number } | null
  readonly provisional: boolean
  /** Days from today to the day it is due (0: today), working days except for calendar-day limits. */
  readonly daysLeft: number
  /** Days since the day it was due; 0 when not late, and also when late by less than a day (see `light`). */
  readonly overdueBy: number
  readonly light: Light
  /** Only when stopped: whether that was in time. */
  readonly onTime?: boolean
}

export type ExplainedKind = 'before' | 'zero' | 'counted' | 'off' | 'paused' | 'due' | 'after'

/** One square of the "为什么是这天" calendar. */
export interface ExplainedDay {
  readonly date: IsoDate
  readonly weekday: Weekday
  readonly kind: ExplainedKind
  /** The number of a counted or due day, in day units. */
  readonly number?: number
  /** The minutes of the budget that fall on the day, in a minutes limit. */
  readonly minutes?: number
  readonly working: boolean
  readonly reason: DayReason
  readonly name?: string
  /** True for a make-up working day (班). */
  readonly makeUp?: true
  /** Why the timer stood still, on paused days. */
  readonly pauseReason?: string
  readonly provisional: boolean
}

/** Why a timer is due when it is. Whole weeks, Monday to Sunday, from the act to the due day (or to today if paused). */
export interface TimerExplanation {
  readonly unit: TimeUnit
  readonly anchor: Instant
  readonly anchorDate: IsoDate
  readonly granted: number
  readonly extensions: readonly Extension[]
  readonly days: readonly ExplainedDay[]
  readonly due: Instant | null
  readonly dueDate: IsoDate | null
  /** True when a calendar-day term ended on a rest day and was moved. */
  readonly moved: boolean
  readonly provisional: boolean
  /** The notices of the years the term passes through. */
  readonly notices: readonly Notice[]
  /** Years of the term whose notice is not published. */
  readonly unpublishedYears: readonly number[]
}

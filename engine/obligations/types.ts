/**
 * Words of the obligations (履职义务).
 *
 * An **obligation** is declared by a city: a recurring duty with a quota per period. A **subject** owes it: a post, a
 * department, a county. An **act** is a fact that may fulfil it. A **standing** is how one subject stands in one period on
 * one day; it is read from the facts and never stored. All dates are civil dates in the calendar's zone, and both ends of
 * every stretch belong to it.
 */
import type { IsoDate, PeriodKind } from '../calendar/types.ts'
import type { Sourced } from '../workflow/types.ts'

/** Who owes: one post, each member of a body, each department, each county. The server turns it into subjects. */
export type Owes =
  | { readonly who: 'post'; readonly post: string }
  | { readonly who: 'each-member'; readonly body: string }
  | { readonly who: 'each-department'; readonly only?: readonly string[] }
  | { readonly who: 'each-county'; readonly only?: readonly string[] }

/** What an act is. `link` is not an act of its own: each of the subject's links counts as one, made the day it begins. */
export type ActKind = 'visit' | 'meeting' | 'filing' | 'report' | 'contact' | 'link'

/** Which acts fulfil an obligation. */
export interface Fulfilment {
  readonly act: ActKind
  /** The act carries all these marks, e.g. `{ meeting: '恳谈会' }` or `{ cleanConduct: 'yes' }`. */
  readonly where?: Readonly<Record<string, string>>
  /** The act is at an object that is linked to the subject on that day. */
  readonly linkedOnly?: boolean
  /** Several acts of a subject at one object on one day count once. */
  readonly sameDayOnce?: boolean
}

/**
 * How much a full period asks for.
 * - `acts`: so many acts (a meeting a quarter)
 * - `objects`: acts at so many different objects (visits to at least 2 enterprises)
 * - `acts-at-each-link`: so many acts at each linked object (2 visits a year to each linked enterprise)
 */
export interface Quota {
  readonly count: number
  readonly of: 'acts' | 'objects' | 'acts-at-each-link'
}

/**
 * A day named from a period: `month` 1 is the period's first month, 0 the month before it begins, 2 the one after the
 * first. A day that the month does not have is its last one.
 * - by the 5th of each month: `{ month: 1, day: 5 }`; of the month after: `{ month: 2, day: 5 }`
 * - by the 10th of a quarter's first month: `{ month: 1, day: 10 }`
 * - by 20 December before the year: `{ month: 0, day: 20 }`
 */
export interface DayOfPeriod {
  readonly month: number
  readonly day: number
}

/**
 * When it is owed. Recurring: in each period, by the end of it or by a day of it. `opens` is the first day on which an act
 * counts for the period, by default the period's first; it must be said when the due day comes before the period.
 * Once: from `opens` to the date, acts after it count as late.
 */
export type Timing =
  | { readonly every: PeriodKind; readonly due: 'end-of-period' | DayOfPeriod; readonly opens?: DayOfPeriod }
  | { readonly once: IsoDate; readonly opens: IsoDate }

/** What is owed for a period of which a subject (or a link) has only a part: by its share of the calendar days. */
export type PartialRule = 'full' | 'round-down' | 'round-up' | 'none'

/** When somebody is reminded, in working days from the due day. */
export type ReminderPoint = { readonly before: number } | { readonly due: true } | { readonly after: number }

export interface ReminderRule {
  readonly id: string
  readonly name: string
  readonly at: ReminderPoint
  /** Roles that are told. */
  readonly tells: readonly string[]
}

/** A paper that is handed in for a filing or a report, and what has to stand in it. */
export interface Paper {
  readonly id: string
  readonly name: string
  readonly asks: string
  /** The paper is about one unit of these kinds: the park that a department links. */
  readonly names?: readonly ('park' | 'county')[]
}

/** A recurring duty as a city declares it. */
export interface Obligation extends Sourced {
  readonly id: string
  readonly name: string
  readonly owes: Owes
  readonly fulfilment: Fulfilment
  /** For a filing or a report: what may be handed in, one of them. */
  readonly papers?: readonly Paper[]
  readonly quota: Quota
  readonly timing: Timing
  /** A due day on a rest day moves to the next working day, or stays where it is. */
  readonly restDay: 'moves' | 'stays'
  readonly partial: { readonly joining: PartialRule; readonly leaving: PartialRule }
  /** Working days left from which an unmet standing is at risk, whatever its progress. Default 3. */
  readonly nearAt?: number
  readonly reminders: readonly ReminderRule[]
  /** The obligation holds from this day, and until that one. A period of which it has a part follows `partial`. */
  readonly from: IsoDate
  readonly until?: IsoDate
  /** Where it is written, or that it is not from the document. */
  readonly source: string
}

/** A stretch of days; without `until` it lasts. */
export interface Stretch {
  readonly from: IsoDate
  readonly until?: IsoDate | null
}

/** Who holds the post. The post owes, the holders are named; a post nobody holds owes all the same. */
export interface Holder extends Stretch {
  readonly holder: string
}

/** An object (an enterprise) linked to the subject. One that was let go and linked again is one link with the hull of both. */
export interface Link extends Stretch {
  readonly object: string
}

/** Somebody who owes. `joins` and `leaves` are the first and last day on which it does. */
export interface Subject {
  readonly id: string
  readonly joins?: IsoDate | null
  readonly leaves?: IsoDate | null
  readonly holders?: readonly Holder[]
  readonly links?: readonly Link[]
}

/** Something a subject did. */
export interface Act {
  readonly id: string
  readonly kind: Exclude<ActKind, 'link'>
  readonly subject: string
  readonly object?: string | null
  readonly on: IsoDate
  readonly marks?: Readonly<Record<string, string>>
  /** The first day of the period it was made for, where the act says so (a filing for 2027 made in 2026). */
  readonly forPeriod?: IsoDate
}

/** A subject need not do it in a period, and why; only at one object when that is named. */
export interface Waiver {
  readonly subject: string
  /** The first day of the period. */
  readonly period: IsoDate
  readonly object?: string
  readonly reason: string
}

export interface Facts {
  readonly acts: readonly Act[]
  readonly waivers: readonly Waiver[]
}

/** A period with its dates worked out, once for all subjects. */
export interface PlannedPeriod {
  readonly start: IsoDate
  readonly end: IsoDate
  /** An act from `opens` to `closes` counts for the period unless it says which period it is for. */
  readonly opens: IsoDate
  readonly closes: IsoDate
  readonly due: IsoDate
  /** The due day before it moved from a rest day; the same as `due` when it did not. */
  readonly dueAsWritten: IsoDate
  /** The due day may still move: the year's notice is not published. */
  readonly provisional: boolean
}

export type Status = 'met' | 'on-course' | 'at-risk' | 'late' | 'met-late' | 'waived'

/** Why the numbers of a standing are what they are, as data. */
export type ExplanationPart =
  | { readonly part: 'quota'; readonly count: number; readonly links: number | null }
  | {
      readonly part: 'part-of-period'
      readonly object: string | null
      readonly from: IsoDate
      readonly until: IsoDate
      readonly days: number
      readonly ofDays: number
      readonly rule: PartialRule
      readonly owed: number
    }
  | { readonly part: 'no-day-left'; readonly object: string | null; readonly from: IsoDate; readonly until: IsoDate }
  | { readonly part: 'waived'; readonly object: string | null; readonly reason: string }
  | { readonly part: 'due-moved'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly part: 'left-before-due'; readonly object: string | null; readonly on: IsoDate }
  | {
      readonly part: 'progress'
      readonly elapsed: number
      readonly ofWorkingDays: number
      readonly workingDaysLeft: number
      readonly expected: number
    }

/** One linked object within a standing of an `acts-at-each-link` quota. */
export interface StandingLine {
  readonly object: string
  readonly status: Status
  readonly done: number
  readonly owed: number
  readonly remaining: number
  readonly due: IsoDate
  readonly acts: readonly string[]
}

/** Who held the post during the period, and how many of the counted acts were theirs. Null: nobody held it. */
export interface HeldStretch {
  readonly holder: string | null
  readonly from: IsoDate
  readonly until: IsoDate
  readonly acts: number
}

/** How a subject stands in a period on a day. */
export interface Standing {
  readonly obligation: string
  readonly subject: string
  readonly period: PlannedPeriod
  /** A subject that owes nothing (`owed` 0, not waived) has met it. */
  readonly status: Status
  /** Acts counted. At linked objects at most what each is owed: more visits here do not make up for none there. */
  readonly done: number
  readonly owed: number
  /** What should be done by now: by elapsed working days, rounded down. */
  readonly expected: number
  readonly remaining: number
  /** The period's due day, or the last day of a subject that left before it. */
  readonly due: IsoDate
  readonly provisional: boolean
  /** False while no act can count yet. */
  readonly begun: boolean
  /** The day on which the quota was reached. */
  readonly reachedOn: IsoDate | null
  /** The ids of the acts counted, the earliest first. */
  readonly acts: readonly string[]
  readonly lines: readonly StandingLine[]
  readonly holders: readonly HeldStretch[]
  readonly parts: readonly ExplanationPart[]
}

/** A reminder that is due now. Record all its keys once it is sent: they never come again. */
export interface Reminder {
  readonly rule: ReminderRule
  readonly standing: Standing
  /** The rule's own key and those of earlier rules that this one makes needless. */
  readonly keys: readonly string[]
}

/** The live figure of a clause. The seven counts add up to the standings given. */
export interface ObligationFigure {
  readonly met: number
  readonly onCourse: number
  readonly atRisk: number
  readonly late: number
  readonly metLate: number
  readonly waived: number
  /** Nothing is owed, or no act can count yet: not in the share. */
  readonly notOwedYet: number
  /** Subjects that owe something by now and are not waived, and those of them who have done what is expected by now. */
  readonly subjects: number
  readonly atOrAbove: number
  /** Their ratio, 0 to 1; null when there is nobody to count. */
  readonly share: number | null
}

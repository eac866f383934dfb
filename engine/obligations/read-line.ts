import type { IsoDate } from '../calendar/types.ts'
import type { Counted } from './attribute-acts.ts'
import type { OwedShare } from './owed-share.ts'
import type { ObligationPlan } from './plan-obligation.ts'
import { earlier } from './stretches.ts'
import type { Status } from './types.ts'

const defaultNearAt = 3

/** What one subject (or one of its links) has done in a period, as it stands today. */
export interface Line {
  readonly object: string | null
  readonly waiver: string | null
  readonly share: OwedShare
  /** What is owed after waivers. */
  readonly owed: number
  readonly acts: readonly Counted[]
  readonly remaining: number
  /** The day the last act that was owed was done. */
  readonly reachedOn: IsoDate | null
  /** What should be done by now, not rounded. */
  readonly expected: number
  /** Working days of the share up to today, and all of them. */
  readonly elapsed: number
  readonly ofWorkingDays: number
  /** Working days after today up to the due day. */
  readonly daysLeft: number
  readonly begun: boolean
}

/** Reads one line. Today counts as elapsed, and on the due day all is expected. */
export function readLine(
  plan: ObligationPlan,
  line: Pick<Line, 'object' | 'waiver' | 'share' | 'acts'>,
  today: IsoDate,
): Line {
  const { share, acts } = line
  const owed = line.waiver === null ? share.owed : 0
  const elapsed = plan.workingDays(share.opens, earlier(today, share.due))
  const ofWorkingDays = plan.workingDays(share.opens, share.due)
  return {
    ...line,
    owed,
    remaining: Math.max(0, owed - acts.length),
    reachedOn: owed > 0 ? (acts[owed - 1]?.on ?? null) : null,
    expected: today >= share.due ? owed : ofWorkingDays > 0 ? (owed * elapsed) / ofWorkingDays : 0,
    elapsed,
    ofWorkingDays,
    daysLeft: today >= share.due ? 0 : plan.workingDays(today, share.due) - plan.workingDays(today, today),
    begun: share.opens <= today,
  }
}

/** The status of lines taken together: that of one line, or of all links of a subject. */
export function statusOf(plan: ObligationPlan, lines: readonly Line[], today: IsoDate): Status {
  if (lines.length > 0 && lines.every(({ waiver }) => waiver !== null)) return 'waived'
  const lacking = lines.filter(({ remaining }) => remaining > 0)
  if (lacking.length === 0) return lines.some(reachedLate) ? 'met-late' : 'met'
  if (lacking.some(({ share }) => share.due < today)) return 'late'
  const near = lacking.some(({ begun, daysLeft }) => begun && daysLeft <= (plan.obligation.nearAt ?? defaultNearAt))
  return near || doneOf(lines) < expectedOf(lines) ? 'at-risk' : 'on-course'
}

/** What counts of what was done: surplus at one link does not make up for none at another. */
export function doneOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { acts, owed }) => sum + Math.min(acts.length, owed), 0)
}

/** What should be done by now, rounded down; a hair is added for thirds that do not add up to one. */
export function expectedOf(lines: readonly Line[]): number {
  return Math.floor(lines.reduce((sum, { expected }) => sum + expected, 0) + 1e-9)
}

function reachedLate({ reachedOn, share }: Line): boolean {
  return reachedOn !== null && reachedOn > share.due
}

import type { IsoDate } from '../calendar/types.ts'
import type { Counted } from './attribute-acts.ts'
import { heldStretches } from './held-stretches.ts'
import type { OwedShare } from './owed-share.ts'
import type { ObligationPlan } from './plan-obligation.ts'
import { doneOf, expectedOf, statusOf } from './read-line.ts'
import type { Line } from './read-line.ts'
import { earlier, later, overlap } from './stretches.ts'
import type { Days } from './stretches.ts'
import type { ExplanationPart, PlannedPeriod, Standing, StandingLine, Subject } from './types.ts'

/** A subject in a period: the days on which it owes, and what its share of the period is. */
export interface Owing {
  readonly subject: Subject
  readonly days: Days
  readonly period: PlannedPeriod
  readonly share: OwedShare
}

/** Puts the lines of a subject together: one line for the subject itself, or one for each of its links. */
export function readStanding(
  plan: ObligationPlan,
  { subject, days, period, share }: Owing,
  lines: readonly Line[],
  today: IsoDate,
): Standing {
  const perLink = plan.obligation.quota.of === 'acts-at-each-link'
  const acts = perLink ? lines.flatMap((line) => line.acts).toSorted(byDay) : (lines[0]?.acts ?? [])
  const remaining = lines.reduce((sum, line) => sum + line.remaining, 0)
  return {
    obligation: plan.obligation.id,
    subject: subject.id,
    period,
    status: statusOf(plan, lines, today),
    done: perLink ? doneOf(lines) : acts.length,
    owed: lines.reduce((sum, { owed }) => sum + owed, 0),
    expected: expectedOf(lines),
    remaining,
    due: share.due,
    provisional: period.provisional,
    begun: share.opens <= today,
    reachedOn: remaining > 0 ? null : lastReached(lines),
    acts: acts.map(({ id }) => id),
    lines: perLink ? lines.map((line) => standingLine(plan, line, today)) : [],
    holders: heldStretches(subject.holders ?? [], overlap(days, spanOf(period)), acts),
    parts: explanation(plan, period, lines),
  }
}

function standingLine(plan: ObligationPlan, line: Line, today: IsoDate): StandingLine {
  const { object, owed, remaining, share, acts } = line
  return {
    object: object ?? '',
    status: statusOf(plan, [line], today),
    done: acts.length,
    owed,
    remaining,
    due: share.due,
    acts: acts.map(({ id }) => id),
  }
}

/** Why the numbers are what they are. Progress is told of the line that has the most days. */
function explanation({ obligation }: ObligationPlan, period: PlannedPeriod, lines: readonly Line[]) {
  const perLink = obligation.quota.of === 'acts-at-each-link'
  const parts: ExplanationPart[] = [
    { part: 'quota', count: obligation.quota.count, links: perLink ? lines.length : null },
  ]
  for (const { object, waiver, share } of lines) {
    if (waiver !== null) parts.push({ part: 'waived', object, reason: waiver })
    parts.push(...share.parts)
  }
  if (period.due !== period.dueAsWritten) parts.push({ part: 'due-moved', from: period.dueAsWritten, to: period.due })
  const owing = lines.filter(({ owed }) => owed > 0)
  const longest = owing.toSorted((a, b) => b.ofWorkingDays - a.ofWorkingDays)[0]
  if (longest) {
    const { elapsed, ofWorkingDays, daysLeft } = longest
    parts.push({ part: 'progress', elapsed, ofWorkingDays, workingDaysLeft: daysLeft, expected: expectedOf(lines) })
  }
  return parts
}

function spanOf({ start, end, opens, due }: PlannedPeriod): Days {
  return { from: earlier(start, opens), until: later(end, due) }
}

function lastReached(lines: readonly Line[]): IsoDate | null {
  return lines.reduce<IsoDate | null>(
    (day, { reachedOn }) => (reachedOn && (!day || reachedOn > day) ? reachedOn : day),
    null,
  )
}

function byDay(a: Counted, b: Counted): number {
  return a.on < b.on ? -1 : Number(a.on > b.on)
}

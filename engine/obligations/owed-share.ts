import { daysBetween } from '../calendar/civil-date.ts'
import type { IsoDate } from '../calendar/types.ts'
import type { ObligationPlan } from './plan-obligation.ts'
import { earlier, isEmpty, later, overlap } from './stretches.ts'
import type { Days } from './stretches.ts'
import type { ExplanationPart, PartialRule, PlannedPeriod } from './types.ts'

/** What is owed in a period by somebody who has only some of its days, and between which days. */
export interface OwedShare {
  readonly owed: number
  /** The first day on which an act counts. */
  readonly opens: IsoDate
  readonly due: IsoDate
  readonly parts: readonly ExplanationPart[]
}

/**
 * The share of the quota for the days a subject (or its link to `object`) has of a period; null when it has none.
 * Nothing is owed when no day is left on which it could be done in time: joined after the due day, left before it opened.
 */
export function owedShare(
  { obligation }: ObligationPlan,
  period: PlannedPeriod,
  days: Days,
  object: string | null,
): OwedShare | null {
  const own = overlap(days, { from: period.start, until: period.end })
  if (isEmpty(own)) return null
  const opens = later(period.opens, days.from)
  const due = earlier(period.due, days.until)
  if (due < opens) return { owed: 0, opens, due: period.due, parts: [{ part: 'no-day-left', object, ...own }] }
  const parts: ExplanationPart[] = due < period.due ? [{ part: 'left-before-due', object, on: due }] : []
  const rules = partialRules(obligation.partial, own, period)
  if (rules.length === 0) return { owed: obligation.quota.count, opens, due, parts }
  const rule = strictest(rules)
  const share = { days: lengthOf(own), ofDays: lengthOf({ from: period.start, until: period.end }) }
  const owed = shareOf[rule](obligation.quota.count, share.days, share.ofDays)
  return { owed, opens, due, parts: [{ part: 'part-of-period', object, ...own, ...share, rule, owed }, ...parts] }
}

const shareOf: Readonly<Record<PartialRule, (count: number, days: number, ofDays: number) => number>> = {
  full: (count) => count,
  'round-up': (count, days, ofDays) => Math.ceil((count * days) / ofDays),
  'round-down': (count, days, ofDays) => Math.floor((count * days) / ofDays),
  none: () => 0,
}

const byStrictness: readonly PartialRule[] = ['none', 'round-down', 'round-up', 'full']

/** Of a period that is cut at both ends the rule that asks for less holds. */
function strictest(rules: readonly PartialRule[]): PartialRule {
  return byStrictness.find((rule) => rules.includes(rule)) ?? 'full'
}

function partialRules(
  partial: { readonly joining: PartialRule; readonly leaving: PartialRule },
  own: Days,
  { start, end }: PlannedPeriod,
): readonly PartialRule[] {
  return [...(own.from > start ? [partial.joining] : []), ...(own.until < end ? [partial.leaving] : [])]
}

function lengthOf({ from, until }: Days): number {
  return daysBetween(from, until) + 1
}

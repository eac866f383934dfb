import type { IsoDate } from '../calendar/types.ts'
import { attributeActs, fulfils, inOrder } from './attribute-acts.ts'
import type { Counted } from './attribute-acts.ts'
import { linkActs } from './link-acts.ts'
import { owedShare } from './owed-share.ts'
import type { ObligationPlan } from './plan-obligation.ts'
import { readLine } from './read-line.ts'
import type { Line } from './read-line.ts'
import { readStanding } from './read-standing.ts'
import { daysOf, linkedDays, overlap } from './stretches.ts'
import type { Days } from './stretches.ts'
import type { Act, Facts, Standing, Subject, Waiver } from './types.ts'

/**
 * How every subject stands in every period asked for, as of `today`: acts after it are not looked at. A subject has no
 * standing in a period of which it has no day.
 */
export function sweep(
  plan: ObligationPlan,
  subjects: readonly Subject[],
  facts: Facts,
  today: IsoDate,
): readonly Standing[] {
  const { fulfilment } = plan.obligation
  const acts = Map.groupBy(
    facts.acts.filter((act) => act.on <= today && fulfils(fulfilment, act)),
    ({ subject }) => subject,
  )
  const waivers = Map.groupBy(facts.waivers, ({ subject }) => subject)
  return subjects.flatMap((subject) =>
    standingsOf(plan, subject, acts.get(subject.id) ?? [], waivers.get(subject.id) ?? [], today),
  )
}

/** One who owes its own quota within its own days: the subject, or one of its links. */
interface Unit {
  readonly object: string | null
  readonly days: Days
  readonly acts: readonly (readonly Counted[])[]
}

function standingsOf(
  plan: ObligationPlan,
  subject: Subject,
  acts: readonly Act[],
  waivers: readonly Waiver[],
  today: IsoDate,
): readonly Standing[] {
  const { obligation, periods, firstAsked } = plan
  const days = overlap(daysOf(obligation.from, obligation.until), daysOf(subject.joins, subject.leaves))
  const units = unitsOf(plan, subject, days, acts, waivers, today)
  const standings: Standing[] = []
  for (let index = firstAsked; index < periods.length; index += 1) {
    const period = periods[index]
    const share = period && owedShare(plan, period, days, null)
    if (!share) continue
    const lines = units.flatMap((unit) => lineOf(plan, unit, index, waivers, today) ?? [])
    standings.push(readStanding(plan, { subject, days, share, period }, lines, today))
  }
  return standings
}

function unitsOf(
  plan: ObligationPlan,
  subject: Subject,
  days: Days,
  acts: readonly Act[],
  waivers: readonly Waiver[],
  today: IsoDate,
): readonly Unit[] {
  const { quota, fulfilment } = plan.obligation
  const links = linkedDays(subject.links ?? [])
  if (fulfilment.act === 'link') return [{ object: null, days, acts: linkActs(plan, links, days, today) }]
  const unit = (object: string | null, own: Days, made: readonly Act[]): Unit => {
    const needs = (index: number): number => needOf(plan, object, own, index, waivers)
    return { object, days: own, acts: attributeActs(plan, inOrder(made), own, needs) }
  }
  if (quota.of === 'acts-at-each-link') {
    const byObject = Map.groupBy(acts, ({ object }) => object ?? null)
    return [...links].map(([object, linked]) => unit(object, overlap(days, linked), byObject.get(object) ?? []))
  }
  return [unit(null, days, fulfilment.linkedOnly ? acts.filter((act) => isLinked(links, act)) : acts)]
}

function isLinked(links: ReadonlyMap<string, Days>, { object, on }: Act): boolean {
  const days = links.get(object ?? '')
  return days !== undefined && days.from <= on && on <= days.until
}

function needOf(
  plan: ObligationPlan,
  object: string | null,
  days: Days,
  index: number,
  waivers: readonly Waiver[],
): number {
  const period = plan.periods[index]
  if (!period || waiverOf(waivers, period.start, object)) return 0
  return owedShare(plan, period, days, object)?.owed ?? 0
}

function lineOf(
  plan: ObligationPlan,
  { object, days, acts }: Unit,
  index: number,
  waivers: readonly Waiver[],
  today: IsoDate,
): Line | null {
  const period = plan.periods[index]
  const share = period && owedShare(plan, period, days, object)
  if (!share) return null
  const waiver = waiverOf(waivers, period.start, object)?.reason ?? null
  return readLine(plan, { object, waiver, share, acts: acts[index] ?? [] }, today)
}

/** A waiver for a period holds for the subject as a whole, or at one object only. */
function waiverOf(waivers: readonly Waiver[], period: IsoDate, object: string | null): Waiver | undefined {
  return waivers.find((each) => each.period === period && (each.object === undefined || each.object === object))
}

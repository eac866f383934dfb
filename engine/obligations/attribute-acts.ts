import type { ObligationPlan } from './plan-obligation.ts'
import type { Days } from './stretches.ts'
import type { Act, Fulfilment, Obligation } from './types.ts'

/** An act as it counts: which one, and on which day. */
export interface Counted {
  readonly id: string
  readonly object: string | null
  readonly on: string
}

/** Whether an act is of the kind and carries the marks that fulfil the obligation. */
export function fulfils({ act: kind, where = {} }: Fulfilment, act: Act): boolean {
  if (act.kind !== kind) return false
  for (const mark in where) if (act.marks?.[mark] !== where[mark]) return false
  return true
}

/** Acts in the order in which they count: by day, and by id within a day. */
export function inOrder(acts: readonly Act[]): readonly Act[] {
  return acts.toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
}

/**
 * Gives each act to one period. One that says its period counts there; any other must be made by a subject that owes at
 * the time, and goes to the earliest open period that still lacks, or else to the one that opened last. `acts` are in
 * order and not later than today; `needs` says how much each period needs. The answer has a list for every period.
 */
export function attributeActs(
  { obligation, periods }: ObligationPlan,
  acts: readonly Act[],
  days: Days,
  needs: (period: number) => number,
): readonly (readonly Counted[])[] {
  const taken: Counted[][] = periods.map(() => [])
  const seen = new Set<string>()
  for (const act of acts) {
    if (isRepeated(obligation, act, seen)) continue
    const counted = { id: act.id, object: act.object ?? null, on: act.on }
    const open = act.forPeriod === undefined ? openOn(periods, act, days) : statedPeriod(periods, act.forPeriod)
    const lacking = open.find((period) => lacks(obligation, taken[period] ?? [], needs(period), counted))
    const period = lacking ?? open.at(-1)
    if (period !== undefined) take(obligation, taken[period] ?? [], counted)
  }
  return taken
}

type Periods = ObligationPlan['periods']

function openOn(periods: Periods, { on }: Act, days: Days): readonly number[] {
  if (on < days.from || on > days.until) return []
  const open: number[] = []
  for (let index = periods.length - 1; index >= 0; index -= 1) {
    const { opens, closes } = periods[index] ?? { opens: '', closes: '' }
    if (closes < on) break
    if (opens <= on) open.unshift(index)
  }
  return open
}

function statedPeriod(periods: Periods, start: string): readonly number[] {
  const index = periods.findIndex((period) => period.start === start)
  return index < 0 ? [] : [index]
}

/** Of several acts at one object on one day (for one period) the first counts, where the obligation says so. */
function isRepeated({ fulfilment }: Obligation, act: Act, seen: Set<string>): boolean {
  if (!fulfilment.sameDayOnce) return false
  const key = `${act.on} ${act.forPeriod ?? ''} ${act.object ?? ''}`
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

function lacks(obligation: Obligation, taken: readonly Counted[], need: number, act: Counted): boolean {
  return taken.length < need && isNew(obligation, taken, act)
}

function take(obligation: Obligation, taken: Counted[], act: Counted): void {
  if (isNew(obligation, taken, act)) taken.push(act)
}

/** Where different objects are counted, a second act at the same object adds nothing. */
function isNew({ quota }: Obligation, taken: readonly Counted[], act: Counted): boolean {
  return quota.of !== 'objects' || (act.object !== null && taken.every(({ object }) => object !== act.object))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

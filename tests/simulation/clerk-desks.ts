import type { Obligation } from '../../engine/city/index.ts'
import type { ClerkPeriod } from './clerk-periods.ts'
import type { Done, Span } from './clerk-reading.ts'
import { doneBy, least, linksOf, most } from './clerk-reading.ts'
import { shareOf } from './clerk-share.ts'
import type { Diary } from './diary.ts'

/** Where acts are sorted into drawers, one a period: one desk for the post, or one for each linked enterprise. */
export interface Desk extends Span {
  object: string | null
  drawers: Done[][]
}

export type IsWaived = (period: ClerkPeriod, object: string | null) => boolean

interface Book {
  diary: Diary
  obligation: Obligation
  post: string
  today: string
  periods: readonly ClerkPeriod[]
  waived: IsWaived
}

/** The desks of a post for an obligation, everything done by today sorted in. */
export function desksOf(book: Book): Desk[] {
  const { diary, obligation, post, today } = book
  const whole: Span = { from: obligation.from, until: obligation.until ?? '9999-12-31' }
  const links = linksOf(diary, post)
  if (obligation.fulfilment.act === 'link') {
    const drawers = book.periods.map((period) => linkedIn(links, period, whole, today))
    return [{ ...whole, object: null, drawers }]
  }
  const acts = doneBy(diary, obligation, post).filter(({ on }) => on <= today)
  if (obligation.quota.of === 'acts-at-each-link')
    return [...links].map(([object, { from, until }]) => {
      const span = { from: most(from, whole.from), until: least(until, whole.until) }
      const own = acts.filter((act) => act.object === object)
      return { ...span, object, drawers: sorted(book, object, span, own) }
    })
  const counted = obligation.fulfilment.linkedOnly ? acts.filter((act) => isLinked(links, act)) : acts
  return [{ ...whole, object: null, drawers: sorted(book, null, whole, counted) }]
}

function isLinked(links: Map<string, Span>, { object, on }: Done): boolean {
  const link = links.get(object ?? '')
  return link !== undefined && link.from <= on && on <= link.until
}

/** The enterprises linked on the last day that can be looked at, each as done when its link began. */
function linkedIn(links: Map<string, Span>, period: ClerkPeriod, whole: Span, today: string): Done[] {
  const day = least(today, period.closes, whole.until)
  const first = most(period.opens, whole.from)
  if (day < first) return []
  return [...links]
    .filter(([, { from, until }]) => from <= day && day <= until)
    .map(([object, { from }]) => ({ id: object, object, on: most(first, from), period: null }))
    .toSorted((a, b) => (`${a.on}${a.id}` < `${b.on}${b.id}` ? -1 : 1))
}

/** Each act goes to the earliest open period that still wants one, or else to the one that opened last. */
function sorted({ obligation, periods, waived }: Book, object: string | null, span: Span, acts: Done[]): Done[][] {
  const { fulfilment, quota } = obligation
  const drawers: Done[][] = periods.map(() => [])
  const needs = periods.map((each) => (waived(each, object) ? 0 : (shareOf(obligation, each, span)?.owed ?? 0)))
  const seen = new Set<string>()
  for (const act of acts) {
    const name = `${act.on}|${act.period}|${act.object}`
    if (fulfilment.sameDayOnce && seen.has(name)) continue
    seen.add(name)
    const isOpen = ({ start, opens, closes }: ClerkPeriod): boolean =>
      act.period
        ? start === act.period
        : span.from <= act.on && act.on <= span.until && opens <= act.on && act.on <= closes
    const adds = (index: number): boolean =>
      quota.of !== 'objects' || drawers[index]!.every((each) => each.object !== act.object)
    const open = periods.flatMap((period, index) => (isOpen(period) ? [index] : []))
    const goes = open.find((index) => drawers[index]!.length < needs[index]! && adds(index)) ?? open.at(-1)
    if (goes !== undefined && adds(goes)) drawers[goes]!.push(act)
  }
  return drawers
}

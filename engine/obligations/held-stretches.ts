import { addDays } from '../calendar/civil-date.ts'
import type { IsoDate } from '../calendar/types.ts'
import type { Counted } from './attribute-acts.ts'
import { daysOf, earlier, isEmpty, later, overlap } from './stretches.ts'
import type { Days } from './stretches.ts'
import type { HeldStretch, Holder } from './types.ts'

/** Who held the post on `days`, one after another, gaps included; each with the acts done in that time. */
export function heldStretches(
  holders: readonly Holder[],
  days: Days,
  acts: readonly Counted[],
): readonly HeldStretch[] {
  const stretches: HeldStretch[] = []
  let next = days.from
  const add = (holder: string | null, until: IsoDate): void => {
    const stretch = { from: next, until: earlier(until, days.until) }
    if (isEmpty(stretch)) return
    stretches.push({ holder, ...stretch, acts: actsWithin(acts, stretch) })
    next = addDays(stretch.until, 1)
  }
  for (const { holder, ...time } of holders.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const own = overlap(daysOf(time.from, time.until), { from: next, until: days.until })
    if (isEmpty(own)) continue
    add(null, addDays(own.from, -1))
    next = later(next, own.from)
    add(holder, own.until)
  }
  if (holders.length > 0) add(null, days.until)
  return stretches
}

function actsWithin(acts: readonly Counted[], { from, until }: Days): number {
  return acts.filter(({ on }) => from <= on && on <= until).length
}

/**
 * A clerk who keeps the books by hand, as a second opinion on standings: from the diary alone, post by post, with none of the
 * engine's counting and none of the server's reading.
 */
import type { Obligation } from '../../engine/city/index.ts'
import type { IsWaived } from './clerk-desks.ts'
import { desksOf } from './clerk-desks.ts'
import type { ClerkPeriod } from './clerk-periods.ts'
import { clerkPeriods } from './clerk-periods.ts'
import type { Done } from './clerk-reading.ts'
import { holdersOf, least, most, waiversOf } from './clerk-reading.ts'
import type { Share } from './clerk-share.ts'
import { shareOf } from './clerk-share.ts'
import type { Wall } from './days.ts'
import type { Diary } from './diary.ts'

interface Line extends Share {
  waived: boolean
  acts: Done[]
}

interface Question {
  diary: Diary
  wall: Wall
  obligation: Obligation
  post: string
  today: string
}

/** How one post stands with one obligation in every period of 2026 that has opened by `today`. */
export function clerkStandings(question: Question) {
  const { diary, wall, obligation, post, today } = question
  const periods = clerkPeriods(obligation, wall)
  const waivers = waiversOf(diary, obligation.id, post)
  const waived: IsWaived = ({ start }, object) =>
    waivers.some((each) => each.period === start && (each.object === null || each.object === object))
  const desks = desksOf({ diary, obligation, post, today, periods, waived })
  const whole = { from: obligation.from, until: obligation.until ?? '9999-12-31' }
  return periods.flatMap((period, index) => {
    const share = shareOf(obligation, period, whole)
    if (period.opens > least(today, '2026-12-31') || !share) return []
    const lines = desks.flatMap((desk): Line[] => {
      const own = shareOf(obligation, period, desk)
      const free = waived(period, desk.object)
      return own ? [{ ...own, owed: free ? 0 : own.owed, waived: free, acts: desk.drawers[index] ?? [] }] : []
    })
    return [standing(question, period, share, lines)]
  })
}

function standing(
  { diary, wall, obligation, post, today }: Question,
  period: ClerkPeriod,
  share: Share,
  lines: Line[],
) {
  const each = obligation.quota.of === 'acts-at-each-link'
  const capped = sum(lines.map(({ acts, owed }) => Math.min(acts.length, owed)))
  const owed = sum(lines.map((line) => line.owed))
  const expected = expectedBy(wall, lines, today)
  const reached = lines.flatMap((line) => (line.owed > 0 ? [line.acts[line.owed - 1]?.on ?? ''] : []))
  const acts = lines.flatMap((line) => line.acts)
  const span = {
    from: most(least(period.start, period.opens), obligation.from),
    until: least(most(period.end, period.due), obligation.until ?? '9999-12-31'),
  }
  return {
    start: period.start,
    status: statusOf(wall, obligation, lines, today, capped < expected),
    done: each ? capped : acts.length,
    owed,
    expected,
    remaining: owed - capped,
    due: share.due,
    begun: share.opens <= today,
    reachedOn: owed > capped || reached.length === 0 ? null : most(...reached),
    holders: holdersOf(diary, post, span, acts),
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

function statusOf(wall: Wall, { nearAt = 3 }: Obligation, lines: Line[], today: string, behind: boolean): string {
  if (lines.length > 0 && lines.every(({ waived }) => waived)) return 'waived'
  const lacking = lines.filter(({ acts, owed }) => acts.length < owed)
  if (lacking.some(({ due }) => due < today)) return 'late'
  if (lacking.length === 0) {
    const late = lines.some(({ acts, owed, due }) => owed > 0 && acts[owed - 1]!.on > due)
    return late ? 'met-late' : 'met'
  }
  const left = ({ due }: Line): number => wall.count(today, due) - Number(wall.works(today) && today <= due)
  const near = lacking.some((line) => line.opens <= today && (line.due === today ? 0 : left(line)) <= nearAt)
  return near || behind ? 'at-risk' : 'on-course'
}

/** What should be done by now, in exact fractions: by worked days, all of it from the due day on. */
function expectedBy(wall: Wall, lines: Line[], today: string): number {
  let [top, bottom] = [0n, 1n]
  for (const { owed, opens, due } of lines) {
    const all = wall.count(opens, due)
    const past = wall.count(opens, least(today, due))
    const [a, b] = today >= due ? [owed, 1] : all === 0 ? [0, 1] : [owed * past, all]
    top = top * BigInt(b) + BigInt(a) * bottom
    bottom *= BigInt(b)
  }
  return Number(top / bottom)
}

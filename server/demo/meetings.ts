import { addDays } from '../../engine/calendar/civil-date.ts'
import { isWorkingDay } from '../../engine/calendar/day-info.ts'
import type { IsoDate } from '../../engine/calendar/types.ts'
import { dateOf, minuteOf } from '../../engine/calendar/zone.ts'
import type { MeetingKind } from '../../engine/city/meetings.ts'
import { planObligation } from '../../engine/obligations/plan-obligation.ts'
import type { Obligation, PlannedPeriod } from '../../engine/obligations/types.ts'
import { postsOwing } from '../obligations/subjects.ts'
import type { Guest, Theatre } from './set-meeting.ts'
import { isCityPost, isYearly, setMeeting } from './set-meeting.ts'
import type { Step } from './stories.ts'
import { answerAll, callMeeting, tellMeeting } from './tell-meeting.ts'

const handled: Step[] = [
  { action: 'sign', after: 0 },
  { action: 'contact', after: 1 },
]
const finished: Step[] = [
  ...handled,
  { action: 'resolve', after: 1 },
  { action: 'confirm', after: 1, given: { contacted: true, solved: 'yes' } },
]

/** The year's meetings of a city: held as they are owed, some forgotten by some, and the next ones with who has answered. */
export async function inventMeetings(theatre: Theatre, enterprises: readonly Guest[]): Promise<void> {
  const { pack } = theatre.cast
  for (const obligation of pack.obligations.filter(({ fulfilment }) => fulfilment.act === 'meeting')) {
    const kind = pack.meetings.find(({ id }) => id === obligation.fulfilment.where?.['meeting'])
    if (kind) await holdOwed(theatre, obligation, kind, enterprises)
  }
  const coming = pack.meetings.filter((kind) => kind.countsFor === 'leaders-present' || !isYearly(pack, kind))
  for (const [index, kind] of coming.entries()) await callNext(theatre, kind, index, enterprises)
}

/** One in each period, by everybody who owes it: every fifth county forgot the last one, the last leaders were not there. */
async function holdOwed(
  theatre: Theatre,
  obligation: Obligation,
  kind: MeetingKind,
  enterprises: readonly Guest[],
): Promise<void> {
  const { cast, calendar, end } = theatre
  const today = dateOf(calendar, end)
  const plan = planObligation(obligation, calendar, { from: `${today.slice(0, 4)}-01-01`, until: today })
  const periods = plan.periods.filter(({ opens }) => opens < today)
  const lastOver = periods.findLast(({ due }) => due < today)
  const owing = postsOwing(cast.pack, obligation.owes)
  const byLeaders = kind.countsFor === 'leaders-present'
  const turns = byLeaders ? inThrees(owing).slice(0, -1) : owing.map((post) => [post])
  for (const [index, posts] of turns.entries())
    for (const period of periods) {
      const on = dayIn(theatre, period, today)
      if (!on || (index % 5 === 3 && period === lastOver)) continue
      const convener = byLeaders ? kind.convener : posts[0]!
      await hold(theatre, { kind, convener, on, leaders: byLeaders ? posts : [] }, enterprises)
    }
}

const inThrees = (posts: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(posts.length / 3) }, (_, index) => posts.slice(index * 3, index * 3 + 3))

/** A working day of the period that is over, by its due day. */
function dayIn({ calendar, chance }: Theatre, { opens, due }: PlannedPeriod, today: IsoDate): IsoDate | null {
  const days: IsoDate[] = []
  for (let day = opens; day < today && day <= due; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days.push(day)
  const later = days.slice(Math.floor(days.length / 3))
  return later.length > 0 ? chance.pick(later) : null
}

interface Meeting {
  kind: MeetingKind
  convener: string
  on: IsoDate
  leaders: readonly string[]
}

/** What was handed out long ago is closed, of the last weeks it is in hand; what met of late still lacks its minutes. */
async function hold(theatre: Theatre, meeting: Meeting, enterprises: readonly Guest[]): Promise<void> {
  const { app, calendar, cast, end } = theatre
  const today = dateOf(calendar, end)
  const scene = setMeeting(theatre, meeting, enterprises)
  const unfinished = meeting.on >= addDays(today, -6) && isCityPost(cast.pack, meeting.convener)
  const afterwards = meeting.on >= addDays(today, -25) ? handled : finished
  await app.database.system(cast.pack.id, async (tx) => {
    await tx.query('set local synchronous_commit = off')
    await tellMeeting({ ...theatre, tx }, { ...scene, unfinished, afterwards })
  })
}

/** The next meeting of a kind: the first of them today, the others within two weeks; most have answered. */
async function callNext(
  theatre: Theatre,
  kind: MeetingKind,
  index: number,
  enterprises: readonly Guest[],
): Promise<void> {
  const { app, calendar, cast, end } = theatre
  const on = workingDayAfter(theatre, index * 4)
  const scene = setMeeting(theatre, { kind, convener: kind.convener, on, leaders: [] }, enterprises)
  const today = dateOf(calendar, end)
  const startsAt = on === today ? soon(end, minuteOf(calendar, end)) : scene.startsAt
  await app.database.system(cast.pack.id, async (tx) => {
    const id = await callMeeting({ ...theatre, tx }, { ...scene, startsAt })
    theatre.clock.set(end)
    await answerAll({ ...theatre, tx }, id, kind.convener)
  })
}

/** The next full hour but one, in the day if there is still time. */
function soon(now: number, minuteOfDay: number): number {
  const hour = 60 * 60_000
  const next = Math.ceil(now / hour) * hour
  return minuteOfDay < 21 * 60 ? next + hour : next + 12 * hour
}

function workingDayAfter({ calendar, end }: Theatre, days: number): IsoDate {
  const today = dateOf(calendar, end)
  let day = addDays(today, days)
  while (day !== today && !isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

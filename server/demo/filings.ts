import { addDays } from '../../engine/calendar/civil-date.ts'
import type { IsoDate } from '../../engine/calendar/types.ts'
import { planObligation } from '../../engine/obligations/plan-obligation.ts'
import type { Obligation, Paper, PlannedPeriod } from '../../engine/obligations/types.ts'
import { filePaper } from '../obligations/filings/file-paper.ts'
import { reviewFiling } from '../obligations/filings/review-filing.ts'
import { filingObligations, postsOwing } from '../obligations/subjects.ts'
import { waive } from '../obligations/waive.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { today as todayOf } from '../platform/today.ts'
import type { Chance } from './chance.ts'
import type { Cast } from './viewers.ts'
import { viewerOfPost } from './viewers.ts'

interface Handing {
  app: App
  cast: Cast
  chance: Chance
  /** A document the person uploaded. */
  fileOf(person: string): Promise<string>
}

/** Most units hand in what they owe in time, some late, a few not at all; the office has looked at most of it and returned one. */
export async function inventFilings(handing: Handing): Promise<void> {
  const { app, cast } = handing
  const { pack } = cast
  const today = todayOf(app.clock)
  const calendar = await app.calendars.of(pack.id)
  for (const obligation of filingObligations(pack)) {
    const plan = planObligation(obligation, calendar, { from: obligation.from, until: today })
    for (const period of plan.periods.filter(({ opens }) => opens <= today))
      for (const [index, post] of postsOwing(pack, obligation.owes).entries())
        await handIn(handing, { obligation, period, post, index, today })
  }
  await inventWaiver(handing)
}

interface Turn {
  obligation: Obligation
  period: PlannedPeriod
  post: string
  index: number
  today: IsoDate
}

async function handIn(handing: Handing, turn: Turn): Promise<void> {
  const { app, cast, chance } = handing
  const { period, post, index, today } = turn
  if (index % 9 === 7) return
  const late = index % 6 === 4
  const day = addDays(period.due, late ? chance.between(2, 9) : -chance.between(0, 12))
  if (day > today || day < period.opens) return
  const viewer = viewerOfPost(cast, post)
  const files = viewer.person && index % 2 === 0 ? [await handing.fileOf(viewer.person)] : []
  const hand = (when: IsoDate, version: number) =>
    app.database.transaction(viewer, (tx) =>
      filePaper(on(app, when), tx, { ...paperOf(handing, turn), files: version === 0 ? files : [], version }),
    )
  const { id } = await hand(day, 0)
  const reviewed = addDays(day, chance.between(1, 4))
  const returned = index === 2
  await review(handing, reviewed, id, 1, returned)
  const again = addDays(reviewed, chance.between(2, 6))
  if (!returned || chance.percent(50) || again > today) return
  await hand(again, 1)
  await review(handing, addDays(again, 1), id, 2, false)
}

/** The office looks at a paper within days; the newest wait, and the third of each lot came back. */
async function review({ app, cast }: Handing, day: IsoDate, id: string, version: number, returned: boolean) {
  const office = cast.pack.posts.find(({ powers }) => powers.includes('liaison.manage'))
  if (!office || day > todayOf(app.clock)) return
  await app.database.transaction(viewerOfPost(cast, office.id), (tx) =>
    reviewFiling(on(app, day), tx, id, {
      version,
      outcome: returned ? 'returned' : 'accepted',
      reason: returned ? '只写了原则，没有责任单位和完成时间，请补齐再报' : '',
    }),
  )
}

function paperOf({ cast: { pack }, chance }: Handing, { obligation, period, post, index }: Turn) {
  const paper: Paper | undefined = obligation.papers && chance.pick(obligation.papers)
  const kinds: readonly string[] = paper?.names ?? []
  const units = pack.organisations.filter(({ kind }) => kinds.includes(kind))
  const unit = pack.organisations.find(({ id }) => id === pack.posts.find((each) => each.id === post)?.organisation)
  return {
    obligation: obligation.id,
    subject: post,
    period: period.start,
    paper: paper?.id ?? '',
    unit: units[index % Math.max(units.length, 1)]?.id ?? null,
    title: `${unit?.shortName ?? ''}${paper?.name ?? obligation.name}`,
    content: '责任单位、任务和完成时间见正文，已经本单位负责同志审定。',
  }
}

/** One post was away for the whole of a period that has ended. */
async function inventWaiver({ app, cast }: Handing): Promise<void> {
  const { pack } = cast
  const today = todayOf(app.clock)
  const calendar = await app.calendars.of(pack.id)
  const office = pack.posts.find(({ powers }) => powers.includes('liaison.manage'))
  const ended = pack.obligations.flatMap((obligation) => {
    const { periods } = planObligation(obligation, calendar, { from: `${today.slice(0, 4)}-01-01`, until: today })
    const period = periods.findLast(({ due }) => due < today)
    return period && postsOwing(pack, obligation.owes).length > 1 ? { obligation, period } : []
  })
  const found = ended.find(({ obligation }) => obligation.fulfilment.act === 'visit') ?? ended[0]
  const subject = found && postsOwing(pack, found.obligation.owes).at(-1)
  if (!office || !found || !subject) return
  const input = { subject, period: found.period.start, reason: '参加脱产学习，这一期不在岗' }
  await app.database.transaction(viewerOfPost(cast, office.id), (tx) =>
    waive(on(app, addDays(today, -40)), tx, found.obligation.id, input),
  )
}

/** The product on the morning of a day. */
const on = (app: App, day: IsoDate): App => ({ ...app, clock: fixedClock(`${day}T09:30:00+08:00`) })

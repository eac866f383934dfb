import { checkByHand } from '../../engine/allocation/check-by-hand.ts'
import { addDays } from '../../engine/calendar/civil-date.ts'
import { instantAt } from '../../engine/calendar/zone.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { AllocationPlan } from '../../engine/city/allocations.ts'
import { rosterDue } from '../../engine/rosters/roster-due.ts'
import type { Viewer } from '../access/viewer.ts'
import { approveAllocation } from '../liaison/allocation/approve-allocation.ts'
import { computeAllocation } from '../liaison/allocation/compute-allocation.ts'
import { readCurrent } from '../liaison/allocation/current.ts'
import { makeHandChange } from '../liaison/allocation/hand-changes.ts'
import { proposeLeadersParks } from '../liaison/allocation/parks.ts'
import { dueDay, givesParks } from '../liaison/allocation/plans.ts'
import { requireAllocation } from '../liaison/allocation/store.ts'
import { startAllocation } from '../liaison/allocation/start-allocation.ts'
import { submitAllocation } from '../liaison/allocation/submit-allocation.ts'
import { approveRoster } from '../liaison/rosters/approve-roster.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { today } from '../platform/today.ts'
import { chanceOf, seedOf } from './chance.ts'
import type { Cast } from './viewers.ts'
import { viewerOfPost } from './viewers.ts'

interface Sharing {
  app: App
  cast: Cast
  calendar: WorkCalendar
}

/** The allocation of this year, approved, from which its links come; and where the list is there, a draft of the next one. */
export async function inventAllocations({ app, cast, calendar }: Sharing): Promise<void> {
  const { pack } = cast
  const year = Number(today(app.clock).slice(0, 4))
  for (const plan of pack.allocations) {
    const due = dueDay(plan, year)
    const then = { ...app, clock: fixedClock(instantAt(calendar, due ? addDays(due, -2) : `${year}-01-09`, 600)) }
    await settle({ app: then, cast, plan, year })
    if (await listIsThere({ app, cast, plan, year: year + 1 })) await draftNext({ app, cast, plan, year: year + 1 })
  }
}

interface Planned {
  app: App
  cast: Cast
  plan: AllocationPlan
  year: number
}

const office = (cast: Cast, power: string): Viewer => {
  const post = cast.pack.posts.find(({ powers }) => powers.includes(power))
  if (!post) throw new Error(`${cast.pack.id} declares no post with ${power}`)
  return viewerOfPost(cast, post.id)
}

async function begin({ app, cast, plan, year }: Planned): Promise<string> {
  const clerk = office(cast, 'liaison.manage')
  const { database } = app
  const { id } = await database.transaction(clerk, (tx) => startAllocation(app, tx, { plan: plan.id, year }))
  if (givesParks(plan)) await database.transaction(clerk, (tx) => proposeLeadersParks(app, tx, id))
  await database.transaction(clerk, (tx) => computeAllocation(app, tx, id))
  return id
}

const handReasons = ['拖欠账款要与上级单位一并协调', '是这条产业链的链主，由链长一并服务', '正在办的项目由这一岗调度']

async function settle(planned: Planned): Promise<void> {
  const { app, cast } = planned
  const id = await begin(planned)
  await moveOne(planned, id, 3, handReasons[0]!)
  await app.database.transaction(office(cast, 'liaison.manage'), (tx) => submitAllocation(app, tx, id))
  await app.database.transaction(office(cast, 'liaison.approve'), (tx) => approveAllocation(app, tx, id))
}

/** One change has its reason, another still owes it: the allocation cannot be sent yet. */
async function draftNext(planned: Planned): Promise<void> {
  const id = await begin(planned)
  await moveOne(planned, id, 5, handReasons[1]!)
  await planned.app.database.transaction(office(planned.cast, 'liaison.manage'), (tx) =>
    computeAllocation(planned.app, tx, id),
  )
  await moveOne(planned, id, 11, '')
}

/** Gives an enterprise to the runner-up by hand: from a place of the list on the first one that breaks no rule. */
async function moveOne({ app, cast }: Planned, id: string, from: number, reason: string): Promise<void> {
  await app.database.transaction(office(cast, 'liaison.manage'), async (tx) => {
    const { problem, result } = await readCurrent(tx, await requireAllocation(tx, id))
    for (const { enterprise, origin, runnerUp } of result.pairs.slice(from)) {
      if (origin === 'by-hand' || !runnerUp) continue
      const effect = checkByHand(problem, result, { enterprise, leader: runnerUp.leader })
      if (!effect || effect.breaches.length > 0) continue
      await makeHandChange(app, tx, id, { enterprise, post: runnerUp.leader, reason })
      return
    }
  })
}

/**
 * Whether next year's list is approved: where it was due by now, where parks are given, and in every other city besides.
 * Elsewhere the office is still at the list.
 */
async function listIsThere({ app, cast, plan, year }: Planned): Promise<boolean> {
  const rule = cast.pack.rosters.find(({ id }) => id === plan.roster)
  const due = rule && rosterDue(rule, year)
  const settled = Boolean(due && due < today(app.clock)) || givesParks(plan)
  if (!settled && chanceOf(seedOf(`${cast.pack.id}/lists`)).percent(50)) return false
  return app.database.transaction(office(cast, 'liaison.approve'), async (tx) => {
    const roster = await tx.maybeOne<{ id: string; draft: number }>(
      `select id, draft from rosters r where city = $1 and rule = $2 and year = $3 and district is null
         and exists (select from roster_places p where p.city = r.city and p.roster = r.id)`,
      [cast.pack.id, plan.roster, year],
    )
    if (roster) await approveRoster(app, tx, roster.id, roster.draft)
    return roster !== null
  })
}

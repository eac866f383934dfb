import type { AllocationPlan } from '../../../engine/city/allocations.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import { readApprovedPlaces } from '../rosters/read-places.ts'
import type { AllocationLine, AllocationList } from './contract.ts'
import { readCurrent } from './current.ts'
import { dueDay, leadersOf, timeLeftTo } from './plans.ts'
import { mayManage, requireAllocations } from './policy.ts'
import type { AllocationRow } from './store.ts'
import { readAllocations } from './store.ts'

/** Each plan in each year, those to come first: begun ones as they stand, this and next year's also before they begin. */
export async function listAllocations(app: App, tx: Tx): Promise<AllocationList> {
  requireAllocations(tx.viewer)
  const pack = app.packs.get(tx.viewer.city)
  const rows = await readAllocations(tx)
  const thisYear = Number(todayOf(app.clock).slice(0, 4))
  const lines: AllocationLine[] = []
  for (const plan of pack.allocations) {
    const own = rows.filter((row) => row.plan === plan.id)
    const years = new Set([thisYear + 1, thisYear, ...own.map(({ year }) => year)])
    for (const year of years) {
      const row = own.find((each) => each.year === year)
      lines.push(row ? await begunLine(app, tx, pack, plan, row) : await openLine(app, tx, pack, plan, year))
    }
  }
  return { mayManage: mayManage(tx.viewer), lines: lines.toSorted((a, b) => b.year - a.year) }
}

async function begunLine(app: App, tx: Tx, pack: CityPack, plan: AllocationPlan, row: AllocationRow) {
  const current = row.draft > 0 ? await readCurrent(tx, row) : null
  return {
    ...(await commonOf(app, pack, plan, row.year, row.state === 'approved')),
    id: row.id,
    state: row.state,
    draft: row.draft,
    leaders: current?.problem.leaders.length ?? leadersOf(pack, plan).length,
    enterprises: current?.result.totals.enterprises ?? 0,
    owedReasons: current?.hands.filter(({ reason }) => reason === '').length ?? 0,
    broken: current?.result.rules.filter(({ state }) => state === 'broken').length ?? 0,
    approvedAt: row.approvedAt,
    approvedBy: row.approvedBy,
    waits: null,
  }
}

async function openLine(app: App, tx: Tx, pack: CityPack, plan: AllocationPlan, year: number): Promise<AllocationLine> {
  const approved = await readApprovedPlaces(tx, { rule: plan.roster, year })
  return {
    ...(await commonOf(app, pack, plan, year, false)),
    id: null,
    state: null,
    draft: 0,
    leaders: leadersOf(pack, plan).length,
    enterprises: approved?.places.length ?? 0,
    owedReasons: 0,
    broken: 0,
    approvedAt: null,
    approvedBy: null,
    waits: approved ? null : `${year} 年的名单还没有审定`,
  }
}

async function commonOf(app: App, pack: CityPack, plan: AllocationPlan, year: number, done: boolean) {
  const due = dueDay(plan, year)
  const calendar = await app.calendars.of(pack.id)
  return {
    plan: { id: plan.id, name: plan.name },
    year,
    timeLeft: due && !done ? timeLeftTo(calendar, due, todayOf(app.clock)) : null,
  }
}

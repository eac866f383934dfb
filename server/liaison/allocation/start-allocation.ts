import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict } from '../../platform/refusal.ts'
import { newId } from '../../platform/uuid.ts'
import { requireManage } from '../../obligations/policy.ts'
import { readApprovedPlaces } from '../rosters/read-places.ts'
import type { NewAllocation } from './contract.ts'
import { requirePlan } from './plans.ts'

/** Begins a plan's allocation for a year, once its roster is approved. */
export async function startAllocation(app: App, tx: Tx, { plan: id, year }: NewAllocation): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const { city, name } = tx.viewer
  const plan = requirePlan(app.packs.get(city), id)
  const approved = await readApprovedPlaces(tx, { rule: plan.roster, year })
  if (!approved) throw conflict('roster-not-approved', `${year} 年的名单还没有审定，请先审定名单，再来分配。`)
  const { rowCount, rows } = await tx.query<{ id: string }>(
    `insert into allocations (city, id, plan, year, roster, state, created_at, created_by)
     values ($1, $2, $3, $4, $5, 'draft', $6, $7) on conflict (city, plan, year) do nothing returning id`,
    [city, newId(app.clock), id, year, approved.roster, new Date(app.clock.now()), name],
  )
  const [row] = rows
  if (rowCount === 0 || !row) throw conflict('allocation-begun', `${plan.name} ${year} 年的分配已经有了，请直接打开。`)
  return row
}

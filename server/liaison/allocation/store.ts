import type { AllocationResult } from '../../../engine/allocation/result-types.ts'
import type { AllocationProblem, Enterprise } from '../../../engine/allocation/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, notFound } from '../../platform/refusal.ts'
import type { AllocationState } from './contract.ts'

export interface AllocationRow {
  id: string
  plan: string
  year: number
  roster: string
  state: AllocationState
  draft: number
  submittedAt: number | null
  submittedBy: string | null
  submitter: string | null
  returned: string | null
  approvedAt: number | null
  approvedBy: string | null
}

/** An enterprise as it was when a draft was made, with what only the page shows. */
export interface PosedEnterprise extends Enterprise {
  readonly industry: string
  readonly district: string
  readonly rank: number | null
}

/** What a draft asked: frozen with it. */
export interface PosedProblem extends AllocationProblem {
  readonly enterprises: readonly PosedEnterprise[]
}

export interface Draft {
  draft: number
  how: 'computed' | 'by-hand'
  problem: PosedProblem
  result: AllocationResult
  best: number
  madeAt: number
  madeBy: string
}

export interface HandRow {
  id: string
  enterprise: string
  enterpriseName: string
  from: string | null
  to: string
  reason: string
  madeAt: number
  madeBy: string
  takenBackAt: number | null
}

export interface ForbiddenRow {
  id: string
  enterprise: string
  enterpriseName: string
  post: string
  reason: string
  madeAt: number
  madeBy: string
}

const columns = `id, plan, year, roster, state, draft, submitted_at as "submittedAt", submitted_by as "submittedBy", submitter,
  returned, approved_at as "approvedAt", approved_by as "approvedBy"`

/** Every allocation of the city, the latest year first. */
export const readAllocations = (tx: Tx): Promise<AllocationRow[]> =>
  tx.many(`select ${columns} from allocations where city = $1 order by year desc, plan`, [tx.viewer.city])

export async function requireAllocation(tx: Tx, id: string): Promise<AllocationRow> {
  const row = await tx.maybeOne<AllocationRow>(`select ${columns} from allocations where city = $1 and id = $2`, [
    tx.viewer.city,
    id,
  ])
  if (!row) throw notFound('没有找到这一年的分配。')
  return row
}

/** The allocation to be changed: nobody else changes it meanwhile, and it is still a draft. */
export async function lockDraft(tx: Tx, id: string): Promise<AllocationRow> {
  await tx.query('select from allocations where city = $1 and id = $2 for update', [tx.viewer.city, id])
  const row = await requireAllocation(tx, id)
  if (row.state === 'submitted') throw conflict('allocation-submitted', '已经送审，等审定或退回后才能再改。')
  if (row.state === 'approved')
    throw conflict('allocation-approved', '已经审定，不再改动；要调整联系，请到联系走访里办理。')
  return row
}

/** One draft; the last one unless told. Null before any was computed. */
export function readDraft(tx: Tx, { id, draft }: Pick<AllocationRow, 'id' | 'draft'>): Promise<Draft | null> {
  return tx.maybeOne<Draft>(
    `select draft, how, problem, result, best, made_at as "madeAt", made_by as "madeBy"
     from allocation_drafts where city = $1 and allocation = $2 and draft = $3`,
    [tx.viewer.city, id, draft],
  )
}

export async function requireDraft(tx: Tx, row: Pick<AllocationRow, 'id' | 'draft'>): Promise<Draft> {
  const draft = await readDraft(tx, row)
  if (!draft) throw conflict('not-computed', '还没有计算过，请先计算一稿。')
  return draft
}

type NewDraft = Pick<Draft, 'how' | 'problem' | 'result' | 'best'>

/** Keeps draft n+1 of an allocation; it never changes again. */
export async function addDraft(app: App, tx: Tx, row: AllocationRow, draft: NewDraft): Promise<number> {
  const number = row.draft + 1
  const { city, name } = tx.viewer
  await tx.query(
    `insert into allocation_drafts (city, allocation, draft, how, problem, result, best, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      city,
      row.id,
      number,
      draft.how,
      JSON.stringify(draft.problem),
      JSON.stringify(draft.result),
      draft.best,
      new Date(app.clock.now()),
      name,
    ],
  )
  await tx.query('update allocations set draft = $3 where city = $1 and id = $2', [city, row.id, number])
  return number
}

/** Changes by hand in the order in which they were made, those taken back among them. */
export const readHands = (tx: Tx, allocation: string): Promise<HandRow[]> =>
  tx.many(
    `select h.id, h.enterprise, e.name as "enterpriseName", h.from_post as "from", h.to_post as "to", h.reason,
       h.made_at as "madeAt", h.made_by as "madeBy", h.taken_back_at as "takenBackAt"
     from allocation_hands h join enterprises e on e.city = h.city and e.id = h.enterprise
     where h.city = $1 and h.allocation = $2 order by h.made_at, h.id`,
    [tx.viewer.city, allocation],
  )

export const standing = ({ takenBackAt }: Pick<HandRow, 'takenBackAt'>): boolean => takenBackAt === null

/** Pairs that may not be, as they stand. */
export const readForbidden = (tx: Tx, allocation: string): Promise<ForbiddenRow[]> =>
  tx.many(
    `select f.id, f.enterprise, e.name as "enterpriseName", f.post, f.reason, f.made_at as "madeAt", f.made_by as "madeBy"
     from allocation_forbidden f join enterprises e on e.city = f.city and e.id = f.enterprise
     where f.city = $1 and f.allocation = $2 and f.lifted_at is null order by f.made_at, f.id`,
    [tx.viewer.city, allocation],
  )

export interface ParkRow {
  post: string
  park: string
  origin: 'proposed' | 'hand'
  reason: string
}

export const readParks = (tx: Tx, allocation: string): Promise<ParkRow[]> =>
  tx.many('select post, park, origin, reason from allocation_parks where city = $1 and allocation = $2', [
    tx.viewer.city,
    allocation,
  ])

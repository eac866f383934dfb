import type { Need, ParkProposal } from '../../../engine/allocation/propose-parks.ts'
import { needsOf, proposeParks, roomOf } from '../../../engine/allocation/propose-parks.ts'
import type { AllocationPlan } from '../../../engine/city/allocations.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, invalid } from '../../platform/refusal.ts'
import { requireManage } from '../../obligations/policy.ts'
import type { ParkInput, ParksView } from './contract.ts'
import { countParks } from './park-counts.ts'
import { givesParks, leadersOf, requirePlan } from './plans.ts'
import { mayManage, requireAllocations } from './policy.ts'
import { requirePlaces } from './pose-problem.ts'
import { countGrades } from './present-leaders.ts'
import type { AllocationRow, ParkRow } from './store.ts'
import { lockDraft, readParks, requireAllocation } from './store.ts'

/** The parks with what stands in them, and who takes which (GZ-07). */
export async function readParksView(app: App, tx: Tx, id: string): Promise<ParksView> {
  requireAllocations(tx.viewer)
  const row = await requireAllocation(tx, id)
  const { pack, plan, parks, needs } = await parksOf(app, tx, row)
  const given = await readParks(tx, id)
  const previous = await lastYearsParks(tx, row)
  const byPost = new Map(given.map((each) => [each.post, each]))
  return {
    id,
    plan: { id: plan.id, name: plan.name },
    year: row.year,
    mayChange: mayManage(tx.viewer) && row.state === 'draft',
    needs: needs.map(needWords).join('，'),
    parks: parks.map((park) => ({
      id: park.id,
      name: park.name,
      total: park.total,
      byGrade: countGrades(park.byGrade),
      aboveScale: park.aboveScale,
      room: needs.length > 0 ? roomOf(park, needs) : 0,
      leaders: given.filter((each) => each.park === park.id).length,
    })),
    leaders: leadersOf(pack, plan).map(({ id: post, name }) => {
      const own = byPost.get(post)
      return {
        post,
        name,
        park: own?.park ?? null,
        previous: previous.get(post) ?? null,
        origin: own?.origin ?? null,
        reason: own?.reason ?? '',
      }
    }),
  }
}

/** Gives a leader a park by hand. */
export async function givePark(app: App, tx: Tx, id: string, { post, park }: ParkInput): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const row = await lockDraft(tx, id)
  const { pack, plan, parks } = await parksOf(app, tx, row)
  if (!leadersOf(pack, plan).some((each) => each.id === post))
    throw invalid('post', '这个岗位不在这次分配的领导里，请从名单里选。', 'leader-unknown')
  if (!parks.some((each) => each.id === park)) throw invalid('park', '没有这个园区，请从园区里选。', 'park-unknown')
  await keepPark(app, tx, id, { post, park, origin: 'hand', reason: `${tx.viewer.name}指定` })
  return { id }
}

/** Proposes a park for every leader whose park was not decided by hand. */
export async function proposeLeadersParks(app: App, tx: Tx, id: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const row = await lockDraft(tx, id)
  const { pack, plan, parks, needs } = await parksOf(app, tx, row)
  const byHand = new Map(
    (await readParks(tx, id)).filter(({ origin }) => origin === 'hand').map(({ post, park }) => [post, park]),
  )
  const previous = await lastYearsParks(tx, row)
  const leaders = leadersOf(pack, plan).map((post) => ({
    id: post.id,
    given: byHand.get(post.id) ?? null,
    previous: previous.get(post.id) ?? null,
  }))
  for (const { leader, park, reason, lacks } of proposeParks(leaders, parks, needs)) {
    const short = lackWords(lacks)
    await keepPark(app, tx, id, {
      post: leader,
      park,
      origin: 'proposed',
      reason: short ? `${reason}；${short}` : reason,
    })
  }
  return { id }
}

async function parksOf(app: App, tx: Tx, row: AllocationRow) {
  const pack: CityPack = app.packs.get(tx.viewer.city)
  const plan: AllocationPlan = requirePlan(pack, row.plan)
  if (!givesParks(plan)) throw conflict('no-parks', '这个方案不按园区分配。')
  const parks = await countParks(tx, pack, await requirePlaces(tx, plan, row.year))
  const needs = needsOf(plan.scheme.rules.filter((rule) => rule.kind === 'load'))
  return { pack, plan, parks, needs }
}

const needWords = ({ grade, least }: Need): string => `${grade ?? '共'} ${least} 户`

/** What the park lacks for all its leaders, by grades where grades lack: 全园还差较好 13 户. */
function lackWords(lacks: ParkProposal['lacks']): string {
  const graded = lacks.filter(({ grade }) => grade !== null)
  const said = (graded.length > 0 ? graded : lacks).map(({ grade, by }) => `${grade ?? ''} ${by} 户`)
  return said.length > 0 ? `全园还差${said.join('、')}` : ''
}

/** The park each leader had in the same plan the year before. */
async function lastYearsParks(tx: Tx, { plan, year }: AllocationRow): Promise<Map<string, string>> {
  const rows = await tx.many<ParkRow>(
    `select p.post, p.park from allocation_parks p join allocations a on a.city = p.city and a.id = p.allocation
     where a.city = $1 and a.plan = $2 and a.year = $3 and a.state = 'approved'`,
    [tx.viewer.city, plan, year - 1],
  )
  return new Map(rows.map(({ post, park }) => [post, park]))
}

async function keepPark(app: App, tx: Tx, id: string, { post, park, origin, reason }: ParkRow): Promise<void> {
  await tx.query(
    `insert into allocation_parks (city, allocation, post, park, origin, reason, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (city, allocation, post) do update set park = excluded.park, origin = excluded.origin,
       reason = excluded.reason, made_at = excluded.made_at, made_by = excluded.made_by`,
    [tx.viewer.city, id, post, park, origin, reason, new Date(app.clock.now()), tx.viewer.name],
  )
}

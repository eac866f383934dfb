import type { Tx } from '../../database/tx.ts'
import { requireEnterprise } from '../../enterprises/find-enterprise.ts'
import type { App } from '../../platform/app.ts'
import { conflict, invalid, notFound } from '../../platform/refusal.ts'
import { newId } from '../../platform/uuid.ts'
import { requireManage } from '../../obligations/policy.ts'
import type { NewForbidden } from './contract.ts'
import { leadersOf, requirePlan } from './plans.ts'
import { lockDraft } from './store.ts'

/** Says that a leader keeps away from an enterprise (回避), with the reason; it holds from the next draft on. */
export async function forbidPair(app: App, tx: Tx, id: string, input: NewForbidden): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const row = await lockDraft(tx, id)
  const pack = app.packs.get(tx.viewer.city)
  const plan = requirePlan(pack, row.plan)
  if (!plan.scheme.rules.some(({ kind }) => kind === 'no-forbidden-pair'))
    throw conflict('rule-not-declared', '这个方案没有回避这条规则。')
  if (!leadersOf(pack, plan).some((post) => post.id === input.post))
    throw invalid('post', '这个岗位不在这次分配的领导里，请从名单里选。', 'leader-unknown')
  const { id: enterprise } = await requireEnterprise(tx, input.enterprise)
  const pair = newId(app.clock)
  const { rowCount } = await tx.query(
    `insert into allocation_forbidden (city, id, allocation, enterprise, post, reason, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [tx.viewer.city, pair, id, enterprise, input.post, input.reason.trim(), new Date(app.clock.now()), tx.viewer.name],
  )
  if (rowCount === 0) throw conflict('pair-forbidden', '这一岗已经写明回避这户企业。')
  return { id: pair }
}

/** Lifts it again; the row stays. */
export async function liftForbidden(app: App, tx: Tx, id: string, pair: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  await lockDraft(tx, id)
  const { rowCount } = await tx.query(
    `update allocation_forbidden set lifted_at = $4, lifted_by = $5
     where city = $1 and allocation = $2 and id = $3 and lifted_at is null`,
    [tx.viewer.city, id, pair, new Date(app.clock.now()), tx.viewer.name],
  )
  if (rowCount === 0) throw notFound('没有找到这项回避，可能已经取消了。')
  return { id: pair }
}

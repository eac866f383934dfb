import type { PackPost } from '../../engine/city/types.ts'
import type { Obligation } from '../../engine/obligations/types.ts'
import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid, notFound } from '../platform/refusal.ts'
import { isId, newId } from '../platform/uuid.ts'
import type { NewWaiver } from './contract.ts'
import { findObligation, findPeriod } from './find-period.ts'
import { requireManage } from './policy.ts'
import { postsOwing } from './subjects.ts'
import { readWaiverRows } from './waiver-rows.ts'

/** Says that a post need not do something in a period, or not at one enterprise, and why. It shows wherever the duty shows. */
export async function waive(app: App, tx: Tx, id: string, input: NewWaiver): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const pack = app.packs.get(tx.viewer.city)
  const obligation = findObligation(pack, id)
  const owes = postsOwing(pack, obligation.owes).includes(input.subject)
  const post = owes && pack.posts.find((each) => each.id === input.subject)
  if (!post) throw invalid('subject', '这一项不由这个岗位尽，请重选岗位。', 'owes-not')
  const { start } = await findPeriod(app, pack, obligation, input.period)
  const enterprise = input.enterprise ? await enterpriseFor(tx, obligation, input.enterprise) : null
  if (await isWaived(tx, id, post.id, start, enterprise))
    throw conflict('already-waived', '这一期已经豁免过了；要改理由，先撤回再重新豁免。')
  return { id: await write(app, tx, obligation, post, { ...input, period: start, enterprise }) }
}

async function enterpriseFor(tx: Tx, { quota, name }: Obligation, id: string): Promise<string> {
  if (quota.of !== 'acts-at-each-link')
    throw invalid('enterprise', `“${name}”不按每户计，只能整期豁免。`, 'not-for-one-enterprise')
  return (await requireEnterprise(tx, id)).id
}

async function isWaived(tx: Tx, obligation: string, subject: string, start: string, enterprise: string | null) {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [
    `${tx.viewer.city}/${obligation}/${subject}`,
  ])
  const found = await tx.maybeOne(
    `select 1 from obligation_waivers w where city = $1 and obligation = $2 and subject = $3 and period_start = $4
       and (enterprise is null or enterprise = $5)
       and not exists (select from obligation_waivers_ended o where o.city = w.city and o.waiver = w.id) limit 1`,
    [tx.viewer.city, obligation, subject, start, enterprise],
  )
  return found !== null
}

async function write(app: App, tx: Tx, obligation: Obligation, post: PackPost, input: NewWaiver): Promise<string> {
  const id = newId(app.clock)
  await tx.query(
    `insert into obligation_waivers (city, id, obligation, subject, organisation, period_start, enterprise, reason, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.viewer.city,
      id,
      obligation.id,
      post.id,
      post.organisation,
      input.period,
      input.enterprise,
      input.reason,
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  return id
}

/** Takes a waiver back; that it was given stays on record. */
export async function endWaiver(app: App, tx: Tx, id: string, reason: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const found = isId(id) && (await readWaiverRows(tx)).find((row) => row.id === id)
  if (!found) throw notFound('没有找到这项豁免。')
  const { rowCount } = await tx.query(
    `insert into obligation_waivers_ended (city, waiver, reason, ended_at, ended_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [tx.viewer.city, id, reason, new Date(app.clock.now()), tx.viewer.name],
  )
  if (rowCount === 0) throw conflict('waiver-ended', '这项豁免已经撤回了，请刷新。')
  return { id }
}

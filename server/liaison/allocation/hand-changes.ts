import { checkByHand } from '../../../engine/allocation/check-by-hand.ts'
import type { HandEffect } from '../../../engine/allocation/result-types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, invalid, notFound } from '../../platform/refusal.ts'
import { newId } from '../../platform/uuid.ts'
import { requireManage } from '../../obligations/policy.ts'
import type { HandInput, HandTrial, NewHand } from './contract.ts'
import type { Current } from './current.ts'
import { readCurrent } from './current.ts'
import { lockDraft, requireAllocation } from './store.ts'

/** What a change by hand would do, before it is made. */
export async function tryHandChange(tx: Tx, id: string, input: HandInput): Promise<HandTrial> {
  requireManage(tx.viewer)
  const current = await readCurrent(tx, await requireAllocation(tx, id))
  const effect = effectOf(current, input)
  const nameOf = (leader: string | null) => current.problem.leaders.find((each) => each.id === leader)?.name ?? ''
  return {
    from: effect.from ? { id: effect.from, name: nameOf(effect.from) } : null,
    to: { id: input.post, name: nameOf(input.post) },
    scoreBefore: effect.scoreBefore,
    scoreAfter: effect.scoreAfter,
    score: effect.score,
    sentences: effect.sentences.map(({ sentence }) => sentence),
    breaks: effect.breaches.length > 0,
  }
}

/**
 * Gives one enterprise to a leader by hand; the reason may follow, but before the allocation is submitted. Changed once more,
 * it is still taken back to whose it was computed; changed back to there, the change is simply taken back.
 */
export async function makeHandChange(app: App, tx: Tx, id: string, input: NewHand): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const current = await readCurrent(tx, await lockDraft(tx, id))
  const effect = effectOf(current, input)
  if (effect.from === input.post) throw conflict('already-theirs', '这户企业已经归这一岗，不用改。')
  refuseForbidden(current, input)
  const standing = current.hands.find(({ enterprise }) => enterprise === input.enterprise)
  if (standing) await takeBack(app, tx, id, standing.id)
  if (standing?.from === input.post) return { id: standing.id }
  return insertHand(app, tx, id, { ...input, from: standing ? standing.from : effect.from })
}

async function insertHand(app: App, tx: Tx, id: string, input: NewHand & { from: string | null }) {
  const hand = newId(app.clock)
  await tx.query(
    `insert into allocation_hands (city, id, allocation, enterprise, from_post, to_post, reason, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.viewer.city,
      hand,
      id,
      input.enterprise,
      input.from,
      input.post,
      input.reason?.trim() ?? '',
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  return { id: hand }
}

/** Writes why a change was made, as long as the allocation is a draft. */
export async function giveReason(tx: Tx, id: string, hand: string, reason: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  await lockDraft(tx, id)
  const { rowCount } = await tx.query(
    `update allocation_hands set reason = $4
     where city = $1 and allocation = $2 and id = $3 and taken_back_at is null`,
    [tx.viewer.city, id, hand, reason.trim()],
  )
  if (rowCount === 0) throw notFound('没有找到这处手改，可能已经恢复了原方案。')
  return { id: hand }
}

/** Takes a change back: the enterprise returns to whose it was, and the row stays. */
export async function takeBack(app: App, tx: Tx, id: string, hand: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  await lockDraft(tx, id)
  const { rowCount } = await tx.query(
    `update allocation_hands set taken_back_at = $4, taken_back_by = $5
     where city = $1 and allocation = $2 and id = $3 and taken_back_at is null`,
    [tx.viewer.city, id, hand, new Date(app.clock.now()), tx.viewer.name],
  )
  if (rowCount === 0) throw notFound('没有找到这处手改，可能已经恢复了原方案。')
  return { id: hand }
}

function effectOf({ problem, result }: Current, { enterprise, post }: HandInput): HandEffect {
  const effect = checkByHand(problem, result, { enterprise, leader: post })
  if (effect) return effect
  const known = problem.enterprises.some(({ id }) => id === enterprise)
  throw known
    ? invalid('post', '这个岗位不在这次分配的领导里，请从名单里选。', 'leader-unknown')
    : invalid('enterprise', '这户企业不在这次分配的名单里，请从名单里选。', 'enterprise-unlisted')
}

/** A pair that may not be is not made by hand either. */
function refuseForbidden({ problem }: Current, { enterprise, post }: HandInput): void {
  const pair = problem.forbidden.find((each) => each.enterprise === enterprise && each.leader === post)
  if (pair) throw conflict('pair-forbidden', `这一岗要回避这户企业：${pair.reason}`)
}

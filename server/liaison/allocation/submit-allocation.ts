import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden } from '../../platform/refusal.ts'
import { requireManage } from '../../obligations/policy.ts'
import { currentOf } from './current.ts'
import { submitterOf } from './policy.ts'
import { submitRefusal } from './read-allocation.ts'
import { addDraft, lockDraft, readDraft, readHands, requireAllocation } from './store.ts'

/**
 * Sends the allocation for approval as it stands. Changes by hand since the last draft are frozen as a draft of their own, so
 * that what is approved is one frozen draft. Refused while a change lacks its reason.
 */
export async function submitAllocation(app: App, tx: Tx, id: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const row = await lockDraft(tx, id)
  const draft = await readDraft(tx, row)
  const current = draft && currentOf(draft, await readHands(tx, id))
  const refusal = submitRefusal(row, current)
  if (refusal || !current) throw conflict('not-ready', `${refusal ?? '先计算一稿'}。`)
  const { changed, problem, result } = current
  if (changed) await addDraft(app, tx, row, { how: 'by-hand', problem, result, best: current.draft.best })
  await tx.query(
    `update allocations set state = 'submitted', submitted_at = $3, submitted_by = $4, submitter = $5, returned = null
     where city = $1 and id = $2`,
    [tx.viewer.city, id, new Date(app.clock.now()), tx.viewer.name, submitterOf(tx.viewer)],
  )
  return { id }
}

/** Gives a submitted allocation back to be changed: whoever approves says why; the office itself may fetch it back too. */
export async function returnAllocation(tx: Tx, id: string, reason: string): Promise<{ id: string }> {
  const { city, reach, powers, name } = tx.viewer
  if (reach !== 'system' && !['liaison.manage', 'liaison.approve'].some((power) => powers.includes(power)))
    throw forbidden('由裁定岗或联系服务办公室退回。')
  await requireAllocation(tx, id)
  const { rowCount } = await tx.query(
    `update allocations set state = 'draft', submitted_at = null, submitted_by = null, submitter = null, returned = $3
     where city = $1 and id = $2 and state = 'submitted'`,
    [city, id, `${name}退回：${reason.trim()}`],
  )
  if (rowCount === 0) throw conflict('not-submitted', '只有送审的分配才能退回，请刷新后再看。')
  return { id }
}

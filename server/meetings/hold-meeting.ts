import type { Tx } from '../database/tx.ts'
import { settleKinds } from '../notices/settle-notices.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import { dateOf } from '../platform/today.ts'
import type { Held, Kept } from './contract.ts'
import { requireOwnMeeting, requireState, requireVersion, tellHistory } from './meeting-store.ts'

/** Writes down that a meeting took place, on the day it was called for; from then on it counts for whoever owes it. */
export async function holdMeeting(app: App, tx: Tx, id: string, { version, startedAt }: Held): Promise<Kept> {
  const meeting = await requireOwnMeeting(tx, id)
  requireState(meeting, 'called')
  requireVersion(meeting, version)
  if (startedAt > app.clock.now()) throw invalid('startedAt', '会议还没开，开了再记。', 'not-yet')
  const on = dateOf(startedAt)
  if (on !== dateOf(meeting.starts_at))
    throw invalid('startedAt', `通知的是 ${dateOf(meeting.starts_at)} 开会；改了日子的，请先改期再记。`, 'other-day')
  await tx.query(
    `update meetings set state = 'held', held_on = $3, version = version + 1, changed_at = $4 where city = $1 and id = $2`,
    [tx.viewer.city, id, on, new Date(app.clock.now())],
  )
  await settleKinds(app, tx, id, ['meeting'])
  await tellHistory(app, tx, id, { what: '会议已开' })
  return { id }
}

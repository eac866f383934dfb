import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { NoticeKind } from './contract.ts'

const statement = { name: 'settle-notices', text: 'select settle_notices($1, $2, $3) as person' }

/**
 * The case came to another stage: what people were asked before counts as read, whoever of them did it. When it has ended,
 * so does what was said of its time limits.
 */
export const settleNotices = (app: App, tx: Tx, subject: string, ended: boolean): Promise<void> =>
  settleKinds(app, tx, subject, ended ? ['to-do', 'rung'] : ['to-do'])

/** What was said of a subject is over: notices of these kinds about it count as read by everybody. */
export async function settleKinds(app: App, tx: Tx, subject: string, kinds: readonly NoticeKind[]): Promise<void> {
  const settled = await tx.many<{ person: string }>(statement, [subject, kinds, new Date(app.clock.now())])
  if (settled.length === 0) return
  const people = [...new Set(settled.map(({ person }) => person))]
  tx.afterCommit(() => app.live.publish({ city: tx.viewer.city, about: 'notice', people }))
}

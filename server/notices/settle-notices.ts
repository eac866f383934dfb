import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { NoticeKind } from './contract.ts'

const statement = { name: 'settle-notices', text: 'select settle_notices($1, $2, $3) as person' }

/**
 * The case came to another stage: what people were asked before counts as read, whoever of them did it. When it has ended,
 * so does what was said of its time limits.
 */
export async function settleNotices(app: App, tx: Tx, subject: string, ended: boolean): Promise<void> {
  const kinds: NoticeKind[] = ended ? ['to-do', 'rung'] : ['to-do']
  const settled = await tx.many<{ person: string }>(statement, [subject, kinds, new Date(app.clock.now())])
  if (settled.length === 0) return
  const people = [...new Set(settled.map(({ person }) => person))]
  tx.afterCommit(() => app.live.publish({ city: tx.viewer.city, about: 'notice', people }))
}

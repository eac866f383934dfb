import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'

const statement = { name: 'settle-notices', text: 'select settle_notices($1, $2) as person' }

/** The case came to another stage: what people were asked before counts as read, whoever of them did it. */
export async function settleNotices(app: App, tx: Tx, subject: string): Promise<void> {
  const settled = await tx.many<{ person: string }>(statement, [subject, new Date(app.clock.now())])
  if (settled.length === 0) return
  const people = settled.map(({ person }) => person)
  tx.afterCommit(() => app.live.publish({ city: tx.viewer.city, about: 'notice', people }))
}

import { actOnCase } from '../cases/act-on-case.ts'
import { loadCase } from '../cases/load-case.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'

/**
 * Where the document says that the linked leader leads (ZB-12, PE-31), a matter heard at a visit is coordinated by the leader
 * who heard it from the first moment: the leader may solve it, or hand it up a recorded step.
 */
export async function takeLead(app: App, tx: Tx, caseId: string, post: string): Promise<void> {
  const { liaison } = app.packs.get(tx.viewer.city)
  const { kind } = await loadCase(app, tx, caseId)
  const tier = kind.tiers.find(({ coordinator }) => coordinator === post)
  if (!tier || !liaison.lead?.kinds.includes(kind.id) || !kind.actions['set-tier']) return
  const powers = [...tx.viewer.powers, 'appeals.hand-out']
  await actOnCase(
    app,
    { ...tx, viewer: { ...tx.viewer, powers } },
    {
      reference: caseId,
      action: 'set-tier',
      data: { tier: tier.id, reason: `走访时听到，由${liaison.lead.called}协调` },
      expectedVersion: null,
      requestKey: null,
    },
  )
}

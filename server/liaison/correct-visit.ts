import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import { conflict, forbidden } from '../platform/refusal.ts'
import type { VisitCorrection } from './contract.ts'
import { mayRecordFor } from '../obligations/policy.ts'
import { findVisit } from './read-visit.ts'
import { checkVisit } from './record-visit.ts'
import { writeVisit } from './write-visit.ts'

/** Corrects a record: a further version that says why. Earlier versions, pictures and appeals stay as they are. */
export async function correctVisit(app: App, tx: Tx, id: string, input: VisitCorrection): Promise<{ id: string }> {
  const before = await findVisit(tx, id)
  if (!mayRecordFor(tx.viewer, before.post)) throw forbidden('走访记录由本人、领导秘书岗或联系服务办公室更正。')
  if (before.version !== input.version)
    throw conflict('visit-changed', '这条记录刚被别人更正过，请刷新后再改；您写的内容还在。')
  checkVisit(app, input)
  const { id: enterprise } = await requireEnterprise(tx, input.enterprise)
  await writeVisit(app, tx, {
    ...input,
    id: before.id,
    version: before.version + 1,
    enterprise,
    post: { id: before.post, organisation: before.organisation },
    correction: input.correction.trim(),
    requestKey: null,
  })
  return { id: before.id }
}

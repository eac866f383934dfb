import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import { forbidden, invalid } from '../platform/refusal.ts'
import { today as todayOf } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import type { NewContact } from './contract.ts'
import { mayRecordFor } from '../obligations/policy.ts'
import { requireLinkable } from '../obligations/subjects.ts'

/** Keeps that a leader spoke with an enterprise's principal; the first time is what ZB-10 asks for. */
export async function recordContact(app: App, tx: Tx, input: NewContact): Promise<{ id: string }> {
  const post = requireLinkable(app.packs.get(tx.viewer.city), input.post ?? tx.viewer.post ?? '')
  if (!mayRecordFor(tx.viewer, post.id)) throw forbidden('对接由本人、领导秘书岗或联系服务办公室记录。', 'not-allowed')
  if (input.on > todayOf(app.clock)) throw invalid('on', '对接日期不能晚于今天。', 'contact-in-future')
  const { id: enterprise } = await requireEnterprise(tx, input.enterprise)
  const id = newId(app.clock)
  await tx.query(
    `insert into liaison_contacts (city, id, post, organisation, enterprise, contacted_on, how,
       principal, phone, exchanged, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.viewer.city,
      id,
      post.id,
      post.organisation,
      enterprise,
      input.on,
      input.how.trim(),
      input.principal?.trim() ?? '',
      input.phone?.trim() ?? '',
      input.exchanged ?? false,
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  return { id }
}

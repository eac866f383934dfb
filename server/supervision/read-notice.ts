import { loadCase } from '../cases/load-case.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import type { UrgingNotice } from './urging-notice.ts'

/** The notice issued with one urging of a case, the latest unless said otherwise. @throws Refusal `not-found` */
export const readNotice = async (app: App, tx: Tx, reference: string, seq: number | null): Promise<UrgingNotice> => {
  const { id } = await loadCase(app, tx, reference)
  const issued = await tx.maybeOne<{ content: UrgingNotice }>(
    `select content from urging_notices where city = $1 and case_id = $2 and ($3::integer is null or seq = $3)
     order by seq desc limit 1`,
    [tx.viewer.city, id, seq],
  )
  if (!issued) throw notFound('这件事还没有督办过，没有督查通知书。')
  return issued.content
}

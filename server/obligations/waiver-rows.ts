import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { Waiver } from './contract.ts'
import { actScope } from './policy.ts'

/** A waiver as the tables keep it; `enterprise` is its name. */
export interface WaiverRow extends Omit<Waiver, 'name' | 'subject' | 'period'> {
  subject: string
  period: string
}

/** Every waiver the viewer sees, also those taken back, the latest first. */
export function readWaiverRows(tx: Tx): Promise<WaiverRow[]> {
  const { bind, values } = binder()
  return tx.many(
    `select w.id, w.obligation, w.subject, w.period_start as period, e.name as enterprise, w.reason, w.made_at as "madeAt",
       w.made_by as "madeBy",
       (select jsonb_build_object('reason', o.reason, 'by', o.ended_by, 'at', (extract(epoch from o.ended_at) * 1000)::bigint)
         from obligation_waivers_ended o where o.city = w.city and o.waiver = w.id) as ended
     from obligation_waivers w left join enterprises e on e.city = w.city and e.id = w.enterprise
     where ${actScope(tx.viewer, 'w', bind)} order by w.id desc`,
    values,
  )
}

import type { Waiver } from '../../engine/obligations/types.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import { actScope } from './policy.ts'

/** The waivers in force, by obligation. */
export async function readWaivers(tx: Tx): Promise<ReadonlyMap<string, readonly Waiver[]>> {
  const { bind, values } = binder()
  const rows = await tx.many<Omit<Waiver, 'object'> & { obligation: string; enterprise: string | null }>(
    `select w.obligation, w.subject, w.period_start as period, coalesce(e.merged_into, w.enterprise) as enterprise, w.reason
     from obligation_waivers w left join enterprises e on e.city = w.city and e.id = w.enterprise
     where ${actScope(tx.viewer, 'w', bind)}
       and not exists (select from obligation_waivers_ended o where o.city = w.city and o.waiver = w.id)
     order by w.id`,
    values,
  )
  const byObligation = Map.groupBy(rows, ({ obligation }) => obligation)
  return new Map([...byObligation].map(([obligation, own]) => [obligation, own.map(waiverOf)]))
}

const waiverOf = ({
  subject,
  period,
  reason,
  enterprise,
}: Omit<Waiver, 'object'> & { enterprise: string | null }): Waiver => ({
  subject,
  period,
  reason,
  ...(enterprise !== null && { object: enterprise }),
})

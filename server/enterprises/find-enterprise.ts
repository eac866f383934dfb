import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import { notFound } from '../platform/refusal.ts'
import { isId } from '../platform/uuid.ts'
import { recordColumns } from './enterprise-record.ts'
import type { EnterpriseRow } from './enterprise-store.ts'
import { enterpriseScope } from './policy.ts'

export interface FoundEnterprise extends EnterpriseRow {
  version: number
  merged_into: string | null
}

const columns = `e.id, ${recordColumns.map((column) => `e.${column}`).join(', ')}, e.version, e.merged_into,
  coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'name', a.name) order by a.kind, a.name)
    from enterprise_aliases a where a.city = e.city and a.enterprise = e.id), '[]') as aliases`

/** The enterprise with this id, as the viewer may see it; throws `not-found`. */
export async function requireEnterprise(tx: Tx, id: string): Promise<FoundEnterprise> {
  const { bind, values } = binder()
  const scope = enterpriseScope(tx.viewer, bind)
  const found = isId(id)
    ? await tx.maybeOne<FoundEnterprise>(
        `select ${columns} from enterprises e where ${scope} and e.id = ${bind(id)}`,
        values,
      )
    : null
  if (!found) throw notFound('没有找到这家企业，可能不在本市名录里。')
  return found
}

/** The enterprises that have one of these credit codes; a merged duplicate is answered by the one it was merged into. */
export function findByCreditCodes(
  tx: Tx,
  creditCodes: string[],
): Promise<(FoundEnterprise & { asked_code: string })[]> {
  const { bind, values } = binder()
  return tx.many(
    `select ${columns}, asked.credit_code as asked_code from enterprises asked
     join enterprises e on e.city = asked.city and e.id = coalesce(asked.merged_into, asked.id)
     where ${enterpriseScope(tx.viewer, bind)}
       and asked.city = ${bind(tx.viewer.city)} and asked.credit_code = any (${bind(creditCodes)})`,
    values,
  )
}

/** The enterprise of a valid credit code, or null. */
export async function findByCreditCode(tx: Tx, creditCode: string): Promise<FoundEnterprise | null> {
  const [found] = await findByCreditCodes(tx, [creditCode])
  return found ?? null
}

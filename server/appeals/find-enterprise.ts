import { parseCreditCode } from '../../engine/enterprises/credit-code.ts'
import type { Tx } from '../database/tx.ts'
import { invalid } from '../platform/refusal.ts'

export interface FoundEnterprise {
  id: string
  name: string
}

/** The enterprise an appeal speaks for: the viewer's own, one chosen by id, or one named by its credit code; null when none is known. */
export const findEnterprise = async (
  tx: Tx,
  input: { enterprise?: string | undefined; creditCode?: string | undefined },
): Promise<FoundEnterprise | null> => {
  const { viewer } = tx
  const id = viewer.enterprise ?? input.enterprise
  if (id) return byColumn(tx, 'id', id, 'enterprise', '名录里没有这家企业，请重新查找。')
  if (!input.creditCode) return null
  const code = parseCreditCode(input.creditCode)
  if (!code.ok) throw invalid('creditCode', code.problem.message, code.problem.code)
  return byColumn(
    tx,
    'credit_code',
    code.creditCode,
    'creditCode',
    '名录里没有这个统一社会信用代码的企业，请先登记企业。',
  )
}

const byColumn = async (tx: Tx, column: 'id' | 'credit_code', value: string, field: string, sentence: string) => {
  const found = await tx.maybeOne<FoundEnterprise>(
    {
      name: `enterprise-by-${column}`,
      text: `select coalesce(merged_into, id) as id, name from enterprises where city = $1 and ${column} = $2`,
    },
    [tx.viewer.city, value],
  )
  if (!found) throw invalid(field, sentence)
  return found
}

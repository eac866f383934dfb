import type { CaseKind, RecordedAction } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import { invalid } from '../platform/refusal.ts'
import { indexWords } from '../platform/words.ts'

/**
 * The enterprise that an action names for a case that came in without one; from then on the case is that enterprise's.
 * Null when the action names none.
 */
export const enterpriseNamed = (kind: CaseKind, { action, data }: RecordedAction): string | null => {
  const field = kind.actions[action]?.fields.find(({ type }) => type === 'enterprise')
  const named = field && data[field.id]
  return named ? String(named) : null
}

/** Writes whose matter it is, so that the enterprise sees it and a search by its name finds it. */
export async function nameEnterprise(tx: Tx, id: string, enterprise: string): Promise<void> {
  const { name, merged_into: merged } = await requireEnterprise(tx, enterprise)
  if (merged) throw invalid('enterprise', `${name} 已并入另一家企业，请改选并入后的那一家。`, 'enterprise-merged')
  await tx.query(
    `update cases set enterprise = $3, words = words || setweight(to_tsvector('simple', $4), 'D') where city = $1 and id = $2`,
    [tx.viewer.city, id, enterprise, indexWords(name)],
  )
}

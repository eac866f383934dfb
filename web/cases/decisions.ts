import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'

/** Steps that answer one question in opposite ways: none of them is proposed before the others. */
const decisions: readonly { title: string; acts: readonly string[] }[] = [
  { title: '甄别', acts: ['screen-valid', 'screen-invalid'] },
  { title: '裁定异议', acts: ['uphold-objection', 'reject-objection'] },
  { title: '决定延期', acts: ['grant-extension', 'refuse-extension'] },
  { title: '登记企业反馈', acts: ['confirm', 'dispute'] },
  { title: '复核', acts: ['return', 'sustain'] },
]

export interface Decision {
  title: string
  acts: CaseAction[]
}

/** The decision that the next step belongs to, when there really is a choice; otherwise null. */
export function decisionOf(page: CasePage, next: CaseAction): Decision | null {
  const decision = decisions.find(({ acts }) => acts.includes(next.id))
  const acts = page.actions.filter(({ id, allowed }) => allowed && decision?.acts.includes(id))
  return decision && acts.length > 1 ? { title: decision.title, acts } : null
}

import { allOutcomes } from './parts/at-once.ts'
import type { CaseKind, CaseState } from './types.ts'

export interface ClosingCheck {
  id: string
  name: string
  done: boolean
  detail: string
}

const check = (id: string, name: string, done: boolean, yes: string, no: string): ClosingCheck => ({
  id,
  name,
  done,
  detail: done ? yes : no,
})

/** The checks of closing (销号): what must hold before a case leaves the ledger, each with what is there or missing. */
export const closingChecklist = (kind: CaseKind, state: CaseState): ClosingCheck[] => {
  const outcome = allOutcomes(kind).find((each) => each.id === state.facts['outcome'])
  const missing = (outcome?.evidence ?? []).filter(({ id }) => !state.evidence.some((piece) => piece.id === id))
  const { feedback } = state
  const verified = Boolean(state.facts['contactVerified'])
  return [
    check('outcome', '办理结果', outcome !== undefined, outcome?.name ?? '', '还没有办结'),
    check(
      'evidence',
      '办结依据',
      outcome !== undefined && missing.length === 0,
      '齐全',
      `缺${missing.map((each) => each.name).join('、') || '办理结果'}`,
    ),
    check('contact', '联系企业的记录', state.contactedAt !== null, '已有', '没有'),
    check(
      'contacted',
      '企业说联系过',
      feedback?.contacted === true || verified,
      verified ? '已核实' : '联系过',
      feedback ? '企业说没有联系过，须核实' : '企业还没有回答',
    ),
    check(
      'solved',
      '企业说解决了',
      feedback?.solved === 'yes',
      '解决了',
      feedback ? '企业说没有全部解决' : '企业还没有回答',
    ),
    check(
      'requests',
      '没有未决的申请',
      !state.extension && !state.objection && !state.question,
      '没有',
      '还有未决的申请',
    ),
  ]
}

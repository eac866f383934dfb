import type { CaseKind, Outcome } from '../types.ts'

/** The outcome of a matter that the one who was asked first could answer at once; every city knows it. */
export const answeredAtOnce: Outcome = {
  id: 'at-once',
  name: '当场答复',
  duties: [],
  notFromDocument: '咨询类诉求由首问人员当场答复，是各地热线的通行做法',
  evidence: [{ id: 'reply', name: '答复内容' }],
}

/** All outcomes a case of this kind can have. */
export const allOutcomes = (kind: Pick<CaseKind, 'outcomes'>): Outcome[] => [...kind.outcomes, answeredAtOnce]

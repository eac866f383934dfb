import type { CaseKind, CaseState } from './types.ts'

/** The state before the first action: nothing has happened yet. */
export const initialState = (kind: CaseKind): CaseState => ({
  seq: 0,
  stage: kind.start,
  previous: null,
  round: 1,
  facts: {},
  tasks: [],
  timers: {},
  objection: null,
  objectedBy: [],
  extension: null,
  question: null,
  contactedAt: null,
  evidence: [],
  feedback: null,
  escalation: [],
  coordinator: null,
  urged: 0,
  ending: null,
  links: { mergedInto: null, related: [] },
})

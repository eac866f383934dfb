/** Effects of what is asked and decided: objections, extensions, questions to the enterprise. */
import type { CaseState, RecordedAction } from '../types.ts'

export const object = (state: CaseState, { by, data, at }: RecordedAction): CaseState => ({
  ...state,
  objection: {
    organisation: by.organisation ?? '',
    person: by.person,
    post: by.post,
    reason: String(data['reason']),
    suggests: data['suggests'] ? String(data['suggests']) : null,
    at,
  },
  objectedBy: [...state.objectedBy, by.organisation ?? ''],
})

export const askExtension = (state: CaseState, { by, data, at }: RecordedAction, timer: string): CaseState => ({
  ...state,
  extension: {
    timer,
    amount: Number(data['days']),
    reason: String(data['reason']),
    person: by.person,
    post: by.post,
    at,
  },
})

/** Grants or refuses what was asked. Guards have held the bound; a grant dates from the asking, so that waiting for the decision costs nothing. */
export const ruleExtension = (state: CaseState, action: RecordedAction): CaseState => {
  const { extension: asked, timers } = state
  const timer = asked && timers[asked.timer]
  if (!timer || action.action !== 'grant-extension') return { ...state, extension: null }
  const extensions = [...timer.extensions, { amount: asked.amount, at: asked.at, reason: asked.reason }]
  return { ...state, extension: null, timers: { ...timers, [asked.timer]: { ...timer, extensions } } }
}

export const askEnterprise = (state: CaseState, { data, at }: RecordedAction): CaseState => ({
  ...state,
  question: { text: String(data['text']), at },
})

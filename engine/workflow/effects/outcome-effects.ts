/** Effects of evidence, feedback, escalation and the end of a case. */
import type { CaseKind, CaseState, Effect, Ending, Evidence, RecordedAction } from '../types.ts'
import type { Feedback } from '../requests.ts'
import { answeredAtOnce } from '../parts/at-once.ts'
import { stop } from './timer-effects.ts'
import { reopenTasks } from './task-effects.ts'

type EvidenceInput = Record<string, { text?: string; files?: string[] }>

/** Pieces stand in the order the outcome declares them: an object's own order is not kept by every record. */
export const addEvidence = (state: CaseState, { data, at, by }: RecordedAction, kind: CaseKind): CaseState => {
  const declared = kind.outcomes.find(({ id }) => id === data['outcome'])?.evidence.map(({ id }) => id) ?? []
  const place = (id: string) => (declared.includes(id) ? declared.indexOf(id) : declared.length)
  const given = Object.entries((data['evidence'] ?? {}) as unknown as EvidenceInput)
  const evidence: Evidence[] = given
    .toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([id, { text = '', files = [] }]) => ({ id, text, files, at, by }))
  return { ...state, evidence: [...state.evidence, ...evidence] }
}

/** Answered by the one who was asked first: the answer is the contact, the outcome and its evidence in one. */
export const answerAtOnce = (state: CaseState, { data, at, by }: RecordedAction): CaseState => {
  const reply = String(data['reply'])
  return {
    ...state,
    facts: { ...state.facts, outcome: answeredAtOnce.id, reply },
    evidence: [...state.evidence, { id: 'reply', text: reply, files: [], at, by }],
    contactedAt: at,
  }
}

export const recordFeedback = (state: CaseState, { data, at }: RecordedAction): CaseState => ({
  ...state,
  feedback: {
    contacted: data['contacted'] === true,
    solved: data['solved'] as Feedback['solved'],
    grade: data['grade'] ? String(data['grade']) : null,
    words: String(data['words'] ?? ''),
    at,
  },
})

/** Another round of handling: earlier evidence and feedback stay in the recorded actions, the new round brings its own. */
export const newRound = (state: CaseState): CaseState => ({
  ...reopenTasks(state),
  round: state.round + 1,
  evidence: [],
  feedback: null,
  contactedAt: null,
  ending: null,
})

export const escalate = (state: CaseState, kind: CaseKind, { at, data }: RecordedAction): CaseState => {
  const step = kind.ladder[state.escalation.length]
  if (!step) return state
  const entry = { level: state.escalation.length + 1, to: step.to, at, reason: String(data['reason'] ?? '') }
  const coordinator = step.to.startsWith('post:') ? step.to.slice('post:'.length) : state.coordinator
  return { ...state, escalation: [...state.escalation, entry], coordinator }
}

/** The tier of the case decides who coordinates it (JZ-09). */
export const coordinate = (state: CaseState, kind: CaseKind): CaseState => {
  const tier = kind.tiers.find((each) => each.id === state.facts['tier'])
  return { ...state, coordinator: tier?.coordinator ?? state.coordinator }
}

/** Ends the case: every budget that still runs stops. */
export const end = (state: CaseState, how: Ending, at: number): CaseState => ({
  ...stop(state, Object.keys(state.timers), at),
  ending: { how, at },
  extension: null,
  objection: null,
  question: null,
})

export const setFacts = (
  state: CaseState,
  effect: Extract<Effect, { do: 'set' }>,
  { data }: RecordedAction,
): CaseState => {
  const given = effect.facts.flatMap((fact) =>
    data[fact] === undefined || data[fact] === '' ? [] : [[fact, data[fact]]],
  )
  return { ...state, facts: { ...state.facts, ...Object.fromEntries(given) } }
}

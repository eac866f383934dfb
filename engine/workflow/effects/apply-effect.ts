import type { CaseKind, CaseState, Effect, RecordedAction } from '../types.ts'
import * as outcome from './outcome-effects.ts'
import * as request from './request-effects.ts'
import * as task from './task-effects.ts'
import * as timer from './timer-effects.ts'

type Reducer<E> = (state: CaseState, effect: E, action: RecordedAction, kind: CaseKind) => CaseState
type Reducers = { [D in Effect['do']]: Reducer<Extract<Effect, { do: D }>> }

/** What each effect does; a new effect does not compile until it stands here. */
const reducers: Reducers = {
  set: (state, effect, action) => outcome.setFacts(state, effect, action),
  start: (state, effect, action, kind) => timer.start(state, kind, effect.limit, action.at, effect.timer),
  stop: (state, effect, action) => timer.stop(state, [effect.timer], action.at),
  restart: (state, effect, action, kind) => timer.restart(state, kind, effect.timer, action.at),
  'begin-handling': (state, effect, action, kind) => timer.beginHandling(state, kind, effect.otherwise, action.at),
  'pause-handling': (state, _, action) => timer.pauseHandling(state, action.at, pauseReason(action)),
  'resume-handling': (state, _, action) => timer.resumeHandling(state, action.at),
  assign: (state, effect, action, kind) => task.assign(state, kind, action, effect.assistantLimit),
  unassign: (state, _, action) => task.unassign(state, action),
  sign: (state, _, action) => task.sign(state, action),
  'answer-task': (state, _, action) => task.answerTask(state, action),
  'reopen-tasks': (state) => task.reopenTasks(state),
  object: (state, _, action) => request.object(state, action),
  'rule-objection': (state) => ({ ...state, objection: null }),
  'ask-extension': (state, effect, action) => request.askExtension(state, action, effect.timer),
  'rule-extension': (state, _, action) => request.ruleExtension(state, action),
  'ask-enterprise': (state, _, action) => request.askEnterprise(state, action),
  'answer-enterprise': (state) => ({ ...state, question: null }),
  contact: (state, _, action) => ({ ...state, contactedAt: action.at }),
  evidence: (state, _, action, kind) => outcome.addEvidence(state, action, kind),
  'answer-at-once': (state, _, action) => outcome.answerAtOnce(state, action),
  feedback: (state, _, action) => outcome.recordFeedback(state, action),
  'new-round': (state) => outcome.newRound(state),
  urge: (state) => ({ ...state, urged: state.urged + 1 }),
  escalate: (state, _, action, kind) => outcome.escalate(state, kind, action),
  coordinate: (state, _, __, kind) => outcome.coordinate(state, kind),
  end: (state, effect, action) => outcome.end(state, effect.how, action.at),
  link: (state, _, action) => ({ ...state, links: { ...state.links, mergedInto: String(action.data['into']) } }),
}

const pauseReason = ({ action, data }: RecordedAction) => String(data['reason'] ?? action)

export const applyEffect = (state: CaseState, effect: Effect, action: RecordedAction, kind: CaseKind): CaseState =>
  (reducers[effect.do] as Reducer<Effect>)(state, effect, action, kind)

import type { Guard, Verdict } from '../types.ts'
import * as data from './data-guards.ts'
import type { GuardContext, GuardOf } from './guard.ts'
import * as state from './state-guards.ts'
import * as time from './time-guards.ts'

type Guards = { [Name in Guard['if']]: GuardOf<Name> }

/** Every guard by name; a new one does not compile until it stands here. */
const guards: Guards = {
  within: time.within,
  'extension-possible': time.extensionPossible,
  'pause-possible': time.pausePossible,
  'not-objected-before': state.notObjectedBefore,
  'other-post-than': state.otherPostThan,
  pending: state.pending,
  'nothing-pending': state.nothingPending,
  'contact-recorded': state.contactRecorded,
  'task-open': state.taskOpen,
  'task-unsigned': state.taskUnsigned,
  checklist: state.checklist,
  'not-at-top': state.notAtTop,
  'first-asked': data.firstAsked,
  'enterprise-unknown': state.enterpriseUnknown,
  'outcome-evidence': data.outcomeEvidence,
  'assistants-answered': data.assistantsAnswered,
  feedback: data.feedbackIs,
}

export const checkGuard = (guard: Guard, context: GuardContext): Verdict =>
  (guards[guard.if] as (guard: Guard, context: GuardContext) => Verdict)(guard, context)

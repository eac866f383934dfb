import type { WorkCalendar } from '../../calendar/types.ts'
import type { ActionData, ActorRights, CaseKind, CaseState, Guard, Verdict } from '../types.ts'

/** What a guard may look at. `data` is null when only asked whether the action is open to the actor at all. */
export interface GuardContext {
  kind: CaseKind
  state: CaseState
  actor: ActorRights
  data: ActionData | null
  now: number
  calendar: WorkCalendar
}

export type GuardOf<Name extends Guard['if']> = (guard: Extract<Guard, { if: Name }>, context: GuardContext) => Verdict

export const pass: Verdict = { ok: true }

/** A refusal: a stable code and a sentence that says what would be right. */
export const refuse = (code: string, sentence: string): Verdict => ({ ok: false, code, sentence })

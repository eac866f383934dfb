import type { WorkCalendar } from '../calendar/types.ts'
import { checkData } from './check-data.ts'
import { applyAction } from './fold.ts'
import { checkGuard } from './guards/check-guard.ts'
import type { ActionData, ActionId, ActorRights, CaseKind, CaseState, Problem, RecordedAction } from './types.ts'
import { mayAct } from './who.ts'

export interface Request {
  action: ActionId
  data: ActionData
  actor: ActorRights
  now: number
  calendar: WorkCalendar
}

export type Decision =
  | { ok: true; recorded: RecordedAction; state: CaseState }
  | { ok: false; code: string; sentence: string; problems?: Problem[] }

/**
 * Decides one request against a case's state: may this actor do this now, with this data? Answers the action to record and
 * the state it leads to, or a refusal in a sentence. Pure: the only way a case ever changes, from a page, a job or an import alike.
 */
export const decide = (kind: CaseKind, state: CaseState, request: Request): Decision => {
  const { action, data, actor, now, calendar } = request
  const definition = kind.actions[action]
  if (!definition || !mayAct(state, definition.by, actor)) {
    return { ok: false, code: 'not-allowed', sentence: `您的岗位不能做“${definition?.name ?? action}”。` }
  }
  const opening = action === kind.opening
  if (opening !== (state.seq === 0) || !(opening || definition.from.includes(state.stage))) {
    const stage = kind.stages[state.stage]?.name ?? state.stage
    return { ok: false, code: 'wrong-stage', sentence: `这件事现在是“${stage}”，不能“${definition.name}”。` }
  }
  const problems = opening ? [] : checkData(kind, definition, data)
  if (problems.length > 0) {
    return { ok: false, code: 'invalid-data', sentence: problems.map(({ message }) => message).join(''), problems }
  }
  for (const guard of definition.guards) {
    const verdict = checkGuard(guard, { kind, state, actor, data, now, calendar })
    if (!verdict.ok) return { ok: false, code: verdict.code, sentence: verdict.sentence }
  }
  const recorded: RecordedAction = { seq: state.seq + 1, action, at: now, by: asActor(actor), data }
  return { ok: true, recorded, state: applyAction(kind, state, recorded) }
}

const asActor = ({ person, post, organisation, enterprise, system }: ActorRights) => ({
  person,
  post,
  organisation,
  enterprise,
  system,
})

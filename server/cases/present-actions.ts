import { unitName } from '../../engine/timers/unit-name.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { availableActions } from '../../engine/workflow/available-actions.ts'
import { choicesOf } from '../../engine/workflow/check-data.ts'
import type { CaseKind, CaseState, Field, Outcome } from '../../engine/workflow/types.ts'
import type { Viewer } from '../access/viewer.ts'
import { actorOf } from './actor.ts'
import type { ActionField, CaseAction } from './page-contract.ts'

/** A field with its choices written out; outcomes bring the evidence each of them needs. */
const presentField = (field: Field, kind: CaseKind): ActionField => {
  const { id, name, type, required = false, min, max, hint } = field
  const base = {
    id,
    name,
    type,
    required,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(hint && { hint }),
  }
  if (!field.choices) return base
  const choices = choicesOf(field, kind) as (Partial<Outcome> & { id: string; name: string })[]
  return {
    ...base,
    choices: choices.map(({ id, name, note, group, evidence }) => ({
      id,
      name,
      ...(note && { note }),
      ...(group && { group }),
      ...(evidence && { evidence }),
    })),
  }
}

/** What the viewer may do here, the next step first; what is not possible now says why. */
export const presentActions = (
  kind: CaseKind,
  state: CaseState,
  viewer: Viewer,
  at: { now: number; calendar: WorkCalendar },
): CaseAction[] =>
  availableActions(kind, state, actorOf(viewer), at).map(({ id, definition, allowed, whyNot }) => ({
    id,
    name: definition.name,
    step: definition.rank !== undefined,
    allowed,
    whyNot,
    hint: hintOf(kind, state, id),
    fields: definition.fields.map((field) => presentField(field, kind)),
  }))

/** What a person should know before taking an action: its bound and who decides. */
const hintOf = (kind: CaseKind, state: CaseState, action: string): string | null => {
  if (action !== 'ask-extension') return null
  const timer = state.timers['handle']
  const extension = timer && kind.limits[timer.limit]?.extension
  return extension
    ? `到期前提出，每次至多 ${extension.max} ${unitName(timer.unit)}，最多 ${extension.times} 次，由另一个岗位决定`
    : '本项时限不能延期'
}

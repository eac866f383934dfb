import { applyEffect } from './effects/apply-effect.ts'
import { initialState } from './initial-state.ts'
import type { ActionDefinition, CaseKind, CaseState, RecordedAction, StageId } from './types.ts'

/** The stage after an action: where its definition leads, depending on a field where it says so. */
const stageAfter = (state: CaseState, definition: ActionDefinition, action: RecordedAction): StageId => {
  const branch = definition.toWhen?.find(({ field, is }) => action.data[field] === is)
  const unheld = state.tasks.length === 0 ? definition.toUnheld : undefined
  const to = branch?.stage ?? unheld ?? definition.to ?? state.stage
  return to === 'previous' ? (state.previous ?? state.stage) : to
}

/**
 * Applies one recorded action. It never refuses: what is recorded has happened. Guards stand before recording, in `decide`.
 * @throws when the case kind does not know the action (a damaged record).
 */
export const applyAction = (kind: CaseKind, state: CaseState, action: RecordedAction): CaseState => {
  const definition = kind.actions[action.action]
  if (!definition) throw new Error(`case kind ${kind.id}@${kind.version} knows no action ${action.action}`)
  const after = definition.effects.reduce((so, effect) => applyEffect(so, effect, action, kind), state)
  const stage = stageAfter(state, definition, action)
  return { ...after, seq: action.seq, stage, previous: stage === state.stage ? state.previous : state.stage }
}

/** State is a fold of recorded actions (rule 2). */
export const fold = (kind: CaseKind, actions: readonly RecordedAction[]): CaseState =>
  actions.reduce((state, action) => applyAction(kind, state, action), initialState(kind))

import type { TimeLimit } from '../../timers/types.ts'
import type { ActionDefinition, ActionId, DutyId, Effect, Field } from '../types.ts'
import { customaryLimits } from './limits.ts'

export type Actions = Record<ActionId, ActionDefinition>

/** Changes one declared action, e.g. its name or who may take it; the others stay as they are. */
export const withAction = (actions: Actions, id: ActionId, change: Partial<ActionDefinition>): Actions => ({
  ...actions,
  [id]: { ...declared(actions, id), ...change },
})

/** Gives an action further fields (or other versions of its fields); those listed in `facts` become facts of the case. */
export const withFields = (actions: Actions, id: ActionId, fields: Field[], facts: string[] = []): Actions => {
  const action = declared(actions, id)
  const own = new Map(fields.map((field) => [field.id, field]))
  const known = new Set(action.fields.map((field) => field.id))
  const effects: Effect[] = facts.length > 0 ? [{ do: 'set', facts }, ...action.effects] : action.effects
  return withAction(actions, id, {
    fields: [
      ...action.fields.map((field) => own.get(field.id) ?? field),
      ...fields.filter((field) => !known.has(field.id)),
    ],
    effects,
  })
}

/** A time limit that differs from a customary one, with the source of its figure. */
export const limitLike = (
  base: keyof typeof customaryLimits,
  change: Partial<TimeLimit> & { source: string; duties: DutyId[] },
): TimeLimit => ({ ...customaryLimits[base], ...change })

/** The customary limits but those the kind never starts. */
export const customaryLimitsWithout = (...unused: (keyof typeof customaryLimits)[]): Record<string, TimeLimit> =>
  Object.fromEntries(Object.entries(customaryLimits).filter(([id]) => !unused.some((each) => each === id)))

function declared(actions: Actions, id: ActionId): ActionDefinition {
  const action = actions[id]
  if (!action) throw new Error(`no action ${id} to change`)
  return action
}

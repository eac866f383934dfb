import type { WorkCalendar } from '../calendar/types.ts'
import { checkGuard } from './guards/check-guard.ts'
import type { ActionDefinition, ActorRights, CaseKind, CaseState } from './types.ts'
import { mayAct } from './who.ts'

export interface AvailableAction {
  id: string
  definition: ActionDefinition
  allowed: boolean
  /** Why not, when it is this actor's to do but not now. */
  whyNot: string | null
}

/** What this actor could do here, best next step first; what a rule forbids now is listed with its reason, not hidden. */
export const availableActions = (
  kind: CaseKind,
  state: CaseState,
  actor: ActorRights,
  at: { now: number; calendar: WorkCalendar },
): AvailableAction[] =>
  Object.entries(kind.actions)
    .filter(
      ([id, definition]) =>
        id !== kind.opening && definition.from.includes(state.stage) && mayAct(state, definition.by, actor),
    )
    .map(([id, definition]) => {
      const refusal = definition.guards
        .map((guard) => checkGuard(guard, { kind, state, actor, data: null, ...at }))
        .find((verdict) => !verdict.ok)
      return { id, definition, allowed: !refusal, whyNot: refusal && !refusal.ok ? refusal.sentence : null }
    })
    .toSorted((a, b) => Number(b.allowed) - Number(a.allowed) || (a.definition.rank ?? 99) - (b.definition.rank ?? 99))

import type { WorkCalendar } from '../calendar/types.ts'
import { checkGuard } from './guards/check-guard.ts'
import type { ActionDefinition, ActorRights, CaseKind, CaseState, Guard } from './types.ts'
import { mayAct } from './who.ts'

export interface AvailableAction {
  id: string
  definition: ActionDefinition
  allowed: boolean
  /** Why not, when it is this actor's to do but not now. */
  whyNot: string | null
}

/** Guards that never hold again once they refuse: what they forbid is left out, since waiting would not help. */
const final: readonly Guard['if'][] = ['enterprise-unknown']

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
    .flatMap(([id, definition]) => {
      const context = { kind, state, actor, data: null, ...at }
      const stops = definition.guards.find((guard) => !checkGuard(guard, context).ok)
      if (!stops) return [{ id, definition, allowed: true, whyNot: null }]
      if (final.includes(stops.if)) return []
      const refusal = checkGuard(stops, context)
      return [{ id, definition, allowed: false, whyNot: refusal.ok ? null : refusal.sentence }]
    })
    .toSorted((a, b) => Number(b.allowed) - Number(a.allowed) || (a.definition.rank ?? 99) - (b.definition.rank ?? 99))

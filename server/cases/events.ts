import type { CaseKind, CaseState, RecordedAction } from '../../engine/workflow/types.ts'
import type { Rung, Timer } from '../../engine/timers/types.ts'

/** An action was recorded; `before` is null when it opened the case. */
export interface CaseActed {
  id: string
  number: string
  title: string
  enterprise: string | null
  kind: CaseKind
  recorded: RecordedAction
  before: CaseState | null
  after: CaseState
}

/** A rung of a time limit was reached; it fires once in a round. */
export interface RungFired {
  id: string
  number: string
  title: string
  enterprise: string | null
  kind: CaseKind
  state: CaseState
  timerId: string
  timer: Timer
  rung: Rung
}

/** A problem was heard somewhere else than at intake: at a visit, in a meeting. Who takes matters in opens it and says which it became. */
export interface MatterHeard {
  enterprise: string
  body: string
  channel: string
  requestKey: string | null
  opened: (id: string) => void
}

declare module '../platform/events.ts' {
  interface Events {
    'case-acted': CaseActed
    'rung-fired': RungFired
    'matter-heard': MatterHeard
  }
}

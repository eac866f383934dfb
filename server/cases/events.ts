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
  /** As the pack's topics; without it, as the words tell. */
  topic?: string
  requestKey: string | null
  /** Handed out there and then, by those who were together; without it the office does that. */
  handOut?: HandedOutThere
  opened: (id: string) => void
}

/** Unit, person and time limit as a meeting named them. */
interface HandedOutThere {
  lead: string
  /** The person responsible, by post. */
  responsible: string
  difficulty: string
  /** The leader who led the meeting: the tier of that coordinator, or else the kind's first. */
  coordinator: string | null
  note: string
  /** What else the kind asks when a matter is handed out, by field. */
  further: Readonly<Record<string, string>>
}

declare module '../platform/events.ts' {
  interface Events {
    'case-acted': CaseActed
    'rung-fired': RungFired
    'matter-heard': MatterHeard
  }
}

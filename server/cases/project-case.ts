import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { readTimer } from '../../engine/timers/read-timer.ts'
import { nextRungAt } from '../../engine/timers/rungs.ts'
import type { Timer } from '../../engine/timers/types.ts'
import type { CaseKind, CaseState, RecordedAction } from '../../engine/workflow/types.ts'

/** The columns of `cases` that follow from its actions. Times are epoch milliseconds. */
export interface CaseProjection {
  version: number
  stage: string
  mode: string
  round: number
  channel: string
  topic: string
  tier: string | null
  difficulty: string | null
  outcome: string | null
  lead: string | null
  units: string[]
  coordinator: string | null
  escalation: number
  urged: number
  ending: string | null
  closed_at: number | null
  merged_into: string | null
  last_action: string
  last_action_at: number
  clock: string | null
  due_at: number | null
  due_provisional: boolean
  paused: boolean
  on_time: boolean | null
  state: CaseState
}

/** One row of `case_timers`. */
export interface TimerRow {
  timer: string
  round: number
  organisation: string | null
  definition: Timer
  due_at: number | null
  provisional: boolean
  running: boolean
  stopped: boolean
  next_rung_at: number | null
}

const fact = (state: CaseState, id: string): string | null => {
  const value = state.facts[id]
  return value === undefined || value === null ? null : String(value)
}

/** What the ledger shows of a case, from its state alone: the projection can always be rebuilt. */
export const projectCase = (
  kind: CaseKind,
  state: CaseState,
  last: RecordedAction,
  calendar: WorkCalendar,
): CaseProjection => {
  const stage = kind.stages[state.stage]
  const lead = state.tasks.find((task) => task.role === 'lead')?.organisation ?? null
  return {
    version: state.seq,
    stage: state.stage,
    mode: stage?.mode ?? 'working',
    round: state.round,
    channel: fact(state, 'channel') ?? '',
    topic: fact(state, 'topic') ?? '',
    tier: fact(state, 'tier'),
    difficulty: fact(state, 'difficulty'),
    outcome: fact(state, 'outcome'),
    lead,
    units: state.tasks.map((task) => task.organisation),
    coordinator: state.coordinator,
    escalation: state.escalation.length,
    urged: state.urged,
    ending: state.ending?.how ?? null,
    closed_at: state.ending?.at ?? null,
    merged_into: state.links.mergedInto,
    last_action: last.action,
    last_action_at: last.at,
    ...projectClock(state, stage?.clock ?? null, last.at, calendar),
    state,
  }
}

const projectClock = (state: CaseState, clock: string | null, now: number, calendar: WorkCalendar) => {
  const shown = clock ? state.timers[clock] : undefined
  const reading = shown && readTimer(calendar, shown, now)
  const handle = state.timers['handle']
  return {
    clock: shown ? clock : null,
    due_at: reading?.due ?? null,
    due_provisional: reading?.provisional ?? false,
    paused: reading?.status === 'paused',
    on_time: handle?.stoppedAt ? (readTimer(calendar, handle, now).onTime ?? null) : null,
  }
}

/** The rows of the timers that `changed`; `fired` holds the rungs already fired, by timer id. */
export const projectTimers = (
  kind: CaseKind,
  timers: Record<string, Timer>,
  now: number,
  calendar: WorkCalendar,
  fired: ReadonlyMap<string, ReadonlySet<string>>,
): TimerRow[] =>
  Object.entries(timers).map(([id, timer]) => {
    const reading = readTimer(calendar, timer, now)
    const limit = kind.limits[timer.limit]
    return {
      timer: id,
      round: timer.round,
      organisation: id.startsWith('assist:') ? id.slice('assist:'.length) : null,
      definition: timer,
      due_at: reading.due,
      provisional: reading.provisional,
      running: reading.status === 'running',
      stopped: reading.status === 'stopped',
      next_rung_at: limit ? nextRungAt(calendar, timer, limit, fired.get(id) ?? new Set()) : null,
    }
  })

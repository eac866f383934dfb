/** Effects on timers. A timer's id is its limit's unless the case gives it another, such as `handle` or `assist:<organisation>`. */
import { pauseTimer } from '../../timers/pause-timer.ts'
import { resumeTimer } from '../../timers/resume-timer.ts'
import { startTimer } from '../../timers/start-timer.ts'
import { stopTimer } from '../../timers/stop-timer.ts'
import type { Timer } from '../../timers/types.ts'
import type { Instant } from '../../calendar/types.ts'
import type { CaseKind, CaseState, LimitId } from '../types.ts'

type TimerChange = (timer: Timer) => { ok: true; timer: Timer } | { ok: false }

/** A timer the change does not apply to (already stopped, not paused …) stays as it is. */
const changeTimers = (state: CaseState, ids: string[], change: TimerChange): CaseState => {
  const timers = { ...state.timers }
  for (const id of ids) {
    const timer = timers[id]
    const changed = timer && change(timer)
    if (changed?.ok) timers[id] = changed.timer
  }
  return { ...state, timers }
}

/** The budgets of the units: the lead's and each assistant's. */
export const handlingTimers = (state: CaseState): string[] =>
  Object.keys(state.timers).filter((id) => id === 'handle' || id.startsWith('assist:'))

/** Starts a run of a limit; a timer that ran before begins its next round, so that its rungs fire again. */
export const start = (state: CaseState, kind: CaseKind, limit: LimitId, at: Instant, id: string = limit): CaseState => {
  const round = (state.timers[id]?.round ?? 0) + 1
  return { ...state, timers: { ...state.timers, [id]: startTimer(limitOf(kind, limit), at, round) } }
}

export const limitOf = (kind: CaseKind, id: LimitId) => {
  const limit = kind.limits[id]
  if (!limit) throw new Error(`case kind ${kind.id}@${kind.version} declares no limit ${id}`)
  return limit
}

export const stop = (state: CaseState, ids: string[], at: Instant) =>
  changeTimers(state, ids, (timer) => stopTimer(timer, at))

/** Begins a timer's next round with its own limit: a fresh budget, an empty ledger, every rung armed again. */
export const restart = (state: CaseState, kind: CaseKind, id: string, at: Instant): CaseState =>
  start(state, kind, state.timers[id]?.limit ?? id, at, id)

/** Whether the timers may stand still was asked before recording; the fold needs no calendar. */
/** Another round: the lead's budget begins again; a case that no unit holds waits to be handed out instead. */
export const beginHandling = (state: CaseState, kind: CaseKind, otherwise: LimitId, at: Instant): CaseState =>
  state.tasks.length > 0 ? restart(state, kind, 'handle', at) : start(state, kind, otherwise, at)

export const pauseHandling = (state: CaseState, at: Instant, reason: string) =>
  changeTimers(state, handlingTimers(state), (timer) => pauseTimer(timer, at, reason))

export const resumeHandling = (state: CaseState, at: Instant) =>
  changeTimers(state, handlingTimers(state), (timer) => resumeTimer(timer, at))

import type { Instant } from '../calendar/types.ts'
import { ledgerRefusal, reasonRefusal, refuse } from './timer-refusal.ts'
import { openPause } from './timer-ledger.ts'
import type { Timer, TimerResult } from './types.ts'

/** Stands the timer still from `at` on. Whether its term has already run out is asked of `pauseRefusal` beforehand. */
export function pauseTimer(timer: Timer, at: Instant, reason: string): TimerResult {
  const refusal = ledgerRefusal(timer, at) ?? reasonRefusal(reason, '请写明暂停计时的理由。')
  if (refusal) return refusal
  if (openPause(timer)) return refuse('timer-paused', '计时已经暂停，不能再次暂停。')
  return { ok: true, timer: { ...timer, pauses: [...timer.pauses, { from: at, to: null, reason }] } }
}

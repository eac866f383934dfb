import type { Instant } from '../calendar/types.ts'
import { ledgerRefusal } from './timer-refusal.ts'
import { closePause } from './timer-ledger.ts'
import type { Timer, TimerResult } from './types.ts'

/** Stops the timer for good; a pause that lasts ends with it. */
export function stopTimer(timer: Timer, at: Instant): TimerResult {
  const refusal = ledgerRefusal(timer, at)
  return refusal ?? { ok: true, timer: { ...closePause(timer, at), stoppedAt: at } }
}

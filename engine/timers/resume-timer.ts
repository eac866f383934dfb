import type { Instant } from '../calendar/types.ts'
import { ledgerRefusal, refuse } from './timer-refusal.ts'
import { closePause, openPause } from './timer-ledger.ts'
import type { Timer, TimerResult } from './types.ts'

/** Lets a paused timer run again. */
export function resumeTimer(timer: Timer, at: Instant): TimerResult {
  const refusal = ledgerRefusal(timer, at)
  if (refusal) return refusal
  if (!openPause(timer)) return refuse('timer-not-paused', '计时没有暂停，不需要恢复。')
  return { ok: true, timer: closePause(timer, at) }
}

import type { Instant } from '../calendar/types.ts'
import { startTimer } from './start-timer.ts'
import type { TimeLimit, Timer } from './types.ts'

/** Begins the next round after a return: a fresh budget from `anchor`, an empty ledger, every rung armed again. */
export function restartTimer(timer: Timer, limit: TimeLimit, anchor: Instant): Timer {
  return startTimer(limit, anchor, timer.round + 1)
}

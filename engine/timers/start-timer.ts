import type { Instant } from '../calendar/types.ts'
import type { TimeLimit, Timer } from './types.ts'

const defaultNearAt = 3

/** A run of a time limit, from the act that starts it. The day of the act is day zero. */
export function startTimer(limit: TimeLimit, anchor: Instant, round = 1): Timer {
  return {
    limit: limit.id,
    round,
    unit: limit.unit,
    granted: limit.amount,
    moveToWorkingDay: limit.moveToWorkingDay ?? false,
    nearAt: limit.nearAt ?? defaultNearAt,
    anchor,
    pauses: [],
    extensions: [],
    stoppedAt: null,
  }
}

import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'
import { startedTimers, stoppedTimers } from './timers-of.ts'

/** A timer with rungs is stopped by some action; a mere window (no rungs) runs out by itself. */
export const timerNeverStopped: PackCheck = (pack) =>
  judge(
    'timer-never-stopped',
    '带警戒的计时都有动作停下。',
    inKinds(pack, (kind) => {
      const stopped = stoppedTimers(kind)
      const running = startedTimers(kind).filter(
        ({ timer, limit }) => !stopped.has(timer) && (kind.limits[limit]?.rungs.length ?? 0) > 0,
      )
      return [...new Set(running.map(({ limit }) => `时限“${kind.limits[limit]?.name}”开始以后没有动作停下它`))]
    }),
  )

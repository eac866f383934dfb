import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'
import { startedTimers } from './timers-of.ts'

/** A declared limit is started by some action. */
export const limitNeverStarted: PackCheck = (pack) =>
  judge(
    'limit-never-started',
    '每个时限都有动作开始计时。',
    inKinds(pack, (kind) => {
      const started = new Set(startedTimers(kind).map(({ limit }) => limit))
      return Object.entries(kind.limits)
        .filter(([id]) => !started.has(id))
        .map(([, limit]) => `时限“${limit.name}”没有动作开始计时`)
    }),
  )

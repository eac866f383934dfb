import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'
import { namedTimers, startedTimers } from './timers-of.ts'

/** What is stopped, restarted, extended, asked about or shown is a timer that some action starts. */
export const unknownTimer: PackCheck = (pack) =>
  judge(
    'unknown-timer',
    '提到的计时都有动作开始。',
    inKinds(pack, (kind) => {
      const started = new Set(startedTimers(kind).map(({ timer }) => timer))
      const unknown = namedTimers(kind).filter(({ timer }) => !started.has(timer))
      return [...new Set(unknown.map(({ timer, where }) => `${where}提到从不开始的计时 ${timer}`))]
    }),
  )

/** Time limits and timers for tests. */
import { startTimer } from './start-timer.ts'
import type { TimeLimit, Timer, TimerResult } from './types.ts'

/** A limit of 7 working days with the usual four rungs, and whatever the test says otherwise. */
export function aLimit(changes: Partial<TimeLimit> = {}): TimeLimit {
  return {
    id: 'handle',
    name: '办理',
    unit: 'working-days',
    amount: 7,
    extension: { max: 5, times: 1 },
    rungs: [
      { id: 'half', name: '过半', at: { used: 0.5 }, does: 'remind-handler', tells: ['handler'] },
      { id: 'one-left', name: '余 1 日', at: { remaining: 1 }, does: 'remind-head', tells: ['head'] },
      { id: 'due', name: '到期', at: { due: true }, does: 'urge', tells: ['supervision'] },
      { id: 'three-late', name: '逾期 3 日', at: { overdue: 3 }, does: 'escalate', tells: ['leader'] },
    ],
    source: '测试用',
    duties: [],
    ...changes,
  }
}

/** A timer started at a moment, with a limit of the test's choosing. */
export function aTimer(anchor: number, changes: Partial<TimeLimit> = {}): Timer {
  return startTimer(aLimit(changes), anchor)
}

/** The timer of a change that must succeed; throws the refusal otherwise. */
export function done(result: TimerResult): Timer {
  if (!result.ok) throw new Error(result.sentence)
  return result.timer
}

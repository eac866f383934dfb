import type { Instant } from '../calendar/types.ts'
import { lastEntryAt } from './timer-ledger.ts'
import type { Timer, TimerRefusal } from './types.ts'

/** A refusal of a timer: its code, and a sentence that says what would be right. */
export function refuse(code: TimerRefusal['code'], sentence: string): TimerRefusal {
  return { ok: false, code, sentence }
}

/** A stopped timer stays as it is. */
export function stoppedRefusal(timer: Timer): TimerRefusal | undefined {
  return timer.stoppedAt === null ? undefined : refuse('timer-stopped', '计时已经结束，不能再改。')
}

/** What pausing, resuming and stopping share: the timer is not stopped, and its ledger is written in order. */
export function ledgerRefusal(timer: Timer, at: Instant): TimerRefusal | undefined {
  if (timer.stoppedAt !== null) return stoppedRefusal(timer)
  if (at >= lastEntryAt(timer)) return undefined
  return refuse('time-goes-back', '时间早于上一次记录，应不早于上一次开始、暂停或恢复的时间。')
}

/** Refuses a reason that says nothing. */
export function reasonRefusal(reason: string, sentence: string): TimerRefusal | undefined {
  return reason.trim() === '' ? refuse('reason-missing', sentence) : undefined
}

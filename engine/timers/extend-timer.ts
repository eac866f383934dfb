import type { Instant } from '../calendar/types.ts'
import { reasonRefusal, refuse, stoppedRefusal } from './timer-refusal.ts'
import { unitName } from './unit-name.ts'
import type { TimeLimit, Timer, TimerRefusal, TimerResult } from './types.ts'

/**
 * Adds time within the bounds of the limit. `at` is when it was asked for, which may lie before later entries of the
 * ledger. Whether that was before the term ran out is asked of `extensionRefusal` beforehand.
 */
export function extendTimer(timer: Timer, limit: TimeLimit, amount: number, at: Instant, reason: string): TimerResult {
  const refusal =
    stoppedRefusal(timer) ?? boundsRefusal(timer, limit, amount) ?? reasonRefusal(reason, '请写明延期的理由。')
  return refusal ?? { ok: true, timer: { ...timer, extensions: [...timer.extensions, { amount, at, reason }] } }
}

/** Why a limit does not allow an extension, or not one so long. */
export function boundsRefusal(timer: Timer, limit: TimeLimit, amount: number): TimerRefusal | undefined {
  const { name, extension } = limit
  if (!extension) return refuse('extension-not-allowed', `“${name}”不能延期。`)
  if (timer.extensions.length >= extension.times) {
    return refuse('extensions-used-up', `“${name}”最多延期 ${extension.times} 次，已经用完。`)
  }
  if (!Number.isInteger(amount) || amount < 1 || amount > extension.max) {
    return refuse('extension-too-long', `每次延期应为 1 到 ${extension.max} ${unitName(timer.unit)}之间的整数。`)
  }
  return undefined
}

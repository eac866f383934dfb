import { dueInstant } from '../../timers/due-instant.ts'
import { extensionRefusal, pauseRefusal } from '../../timers/expiry.ts'
import { formatMoment } from '../../calendar/format.ts'
import { limitOf } from '../effects/timer-effects.ts'
import { pass, refuse } from './guard.ts'
import type { GuardOf } from './guard.ts'

/** The act must come before its limit runs out (objection, reopening). */
export const within: GuardOf<'within'> = ({ timer: id }, { state, kind, calendar, now }) => {
  const timer = state.timers[id]
  if (!timer) return refuse('window-not-open', '现在还不能做这件事：它的时限还没有开始。')
  const due = dueInstant(calendar, timer)
  if (timer.stoppedAt !== null) return refuse('window-closed', `“${limitOf(kind, timer.limit).name}”的期限已经结束。`)
  return due === null || now <= due
    ? pass
    : refuse('window-passed', `已过期：应在 ${formatMoment(calendar, due)} 前提出。`)
}

/** An extension is bounded, asked for before expiry, and given only so many times. */
export const extensionPossible: GuardOf<'extension-possible'> = (
  { timer: id },
  { state, kind, calendar, now, data },
) => {
  const timer = state.timers[id]
  if (!timer) return refuse('not-running', '还没有开始计时，不需要延期。')
  const amount = data ? Number(data['days']) : 1
  return extensionRefusal(calendar, timer, limitOf(kind, timer.limit), amount, now) ?? pass
}

/** A pause must not hide a term that has run out. */
export const pausePossible: GuardOf<'pause-possible'> = ({ timer: id }, { state, calendar, now }) => {
  const timer = state.timers[id]
  if (!timer) return refuse('not-running', '还没有开始计时，不需要暂停。')
  return pauseRefusal(calendar, timer, now) ?? pass
}

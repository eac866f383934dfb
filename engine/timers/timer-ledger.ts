import type { Instant } from '../calendar/types.ts'
import type { Pause, Timer } from './types.ts'

/** The whole budget: what was granted at the start and every extension. */
export function totalGranted(timer: Timer): number {
  return timer.extensions.reduce((sum, { amount }) => sum + amount, timer.granted)
}

/** The pause that lasts, if one does. */
export function openPause(timer: Timer): Pause | undefined {
  return timer.pauses.find(({ to }) => to === null)
}

/** The last moment its running or standing still changed; no such change can be entered before it. */
export function lastEntryAt(timer: Timer): Instant {
  return Math.max(timer.anchor, ...timer.pauses.map(({ from, to }) => to ?? from))
}

/** The timer with a lasting pause ended at `at`. */
export function closePause(timer: Timer, at: Instant): Timer {
  return { ...timer, pauses: timer.pauses.map((pause) => ({ ...pause, to: pause.to ?? at })) }
}

/** A stretch of time; `to` is `Infinity` while it lasts. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

/** The times the timer stood still, in order, with those that overlap or touch made one. */
export function standstills(timer: Timer): readonly Stretch[] {
  const merged: Stretch[] = []
  for (const { from, to } of timer.pauses.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    const end = to ?? Infinity
    if (last && from <= last.to) merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, end) })
    else merged.push({ from, to: end })
  }
  return merged
}

/** The times the timer runs, from its anchor on; the last stretch is open unless a pause lasts. */
export function runningStretches(timer: Timer): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = timer.anchor
  for (const still of standstills(timer)) {
    if (still.from > from) stretches.push({ from, to: still.from })
    from = Math.max(from, still.to)
  }
  if (from < Infinity) stretches.push({ from, to: Infinity })
  return stretches
}

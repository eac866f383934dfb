/** A moment in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

/** The only source of "now" in the server. */
export interface Clock {
  now(): Instant
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => Date.now() }

/** A clock for tests and demonstrations: it stands still until it is told to move. */
export interface FixedClock extends Clock {
  set(instant: Instant | string): void
  advance(milliseconds: number): void
}

/** A clock that shows `start` (an instant or an ISO text such as `2026-11-23T09:00:00+08:00`). */
export function fixedClock(start: Instant | string): FixedClock {
  let now = toInstant(start)
  return {
    now: () => now,
    set: (instant) => {
      now = toInstant(instant)
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}

function toInstant(value: Instant | string): Instant {
  const instant = typeof value === 'number' ? value : Date.parse(value)
  if (Number.isNaN(instant)) throw new Error(`not a moment in time: ${value}`)
  return instant
}

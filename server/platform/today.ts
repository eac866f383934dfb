import type { Clock, Instant } from './clock.ts'

const shanghai = 8 * 60 * 60_000

/** The civil date of a moment in Asia/Shanghai, which has no summer time: `'2026-10-12'`. */
export function dateOf(instant: Instant): string {
  return new Date(instant + shanghai).toISOString().slice(0, 10)
}

/** The time of day of a moment in Asia/Shanghai: `'09:05'`. */
export function timeOf(instant: Instant): string {
  return new Date(instant + shanghai).toISOString().slice(11, 16)
}

/** Today's civil date. */
export function today(clock: Clock): string {
  return dateOf(clock.now())
}

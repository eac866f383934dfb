import { randomBytes } from 'node:crypto'
import type { Clock } from './clock.ts'

/** The last millisecond and number given out by each clock. */
const given = new WeakMap<Clock, { millisecond: number; number: number }>()

/** Numbers a millisecond holds; one more moves on to the next, so that ids of one process never go back. */
const perMillisecond = 0x1000

function nextMoment(clock: Clock): { millisecond: number; number: number } {
  const now = clock.now()
  const last = given.get(clock)
  const number = (last?.number ?? -1) + 1
  const fresh = !last || now > last.millisecond
  const full = !fresh && number === perMillisecond
  const moment = fresh || full ? { millisecond: full ? last.millisecond + 1 : now, number: 0 } : { ...last, number }
  given.set(clock, moment)
  return moment
}

/**
 * A UUID version 7 (RFC 9562): 48 bits of the clock's milliseconds, 12 bits that count within one, then random bits, so
 * that ids sort in the order they were made and indexes grow at one end.
 */
export function newId(clock: Clock): string {
  const { millisecond, number } = nextMoment(clock)
  const bytes = randomBytes(16)
  bytes.writeUIntBE(millisecond, 0, 6)
  bytes.writeUInt16BE(0x7000 | number, 6)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether a text has the shape of a UUID; anything else in an address is simply not found. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}

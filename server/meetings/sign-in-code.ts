import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a code shown on the screen lets in; nobody writes a number down, and a picture sent on should be too late. */
const lives = 3 * 60_000

/** When the screen asks for the next one, so that a code just scanned still holds. */
const renewAfter = 60_000

export interface Code {
  token: string
  expiresAt: number
  renewAt: number
}

/** A short-lived code of one meeting, signed with the meeting's own secret: `<meeting>.<expiry>.<signature>`. */
export function makeCode(meeting: string, secret: Buffer, now: number): Code {
  const expiresAt = now + lives
  const said = `${meeting}.${expiresAt.toString(36)}`
  return { token: `${said}.${sign(said, secret)}`, expiresAt, renewAt: now + renewAfter }
}

/** The meeting a code names, whether or not it is genuine; null when it has no such form. */
export function meetingOfCode(token: string): string | null {
  return /^([0-9a-f-]{36})\.[0-9a-z]{1,12}\.[\w-]{43}$/.exec(token)?.[1] ?? null
}

/** Whether a code was made with this secret and has not run out; compared in constant time. */
export function readCode(token: string, secret: Buffer, now: number): 'genuine' | 'forged' | 'expired' {
  const cut = token.lastIndexOf('.')
  const said = token.slice(0, cut)
  const given = Buffer.from(token.slice(cut + 1))
  const expected = Buffer.from(sign(said, secret))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
  return Number.parseInt(said.split('.')[1] ?? '', 36) >= now ? 'genuine' : 'expired'
}

const sign = (said: string, secret: Buffer): string => createHmac('sha256', secret).update(said).digest('base64url')
